import type { Metadata } from 'next'

import { AccountForms } from '@/components/accounts/account-forms'
import { AccountTable } from '@/components/accounts/account-table'
import { ExcelLink } from '@/components/export/excel-link'
import { SampleChecklist } from '@/components/settings/sample-checklist'
import { PageHeading } from '@/components/ui/page-heading'
import { thisSession } from '@/lib/auth/this-session'
import { requireAdmin } from '@/lib/auth/viewer'
import { listAccounts } from '@/lib/data/accounts'
import { listArchivedDepartments, listDepartments } from '@/lib/data/departments'
import { countSampleLeft } from '@/lib/data/sample'
import { listSessions } from '@/lib/data/session/listing'
import { shownSession } from '@/lib/device'

import {
  changeAccount,
  createAccount,
  createAccounts,
  disableAccount,
  enableAccount,
  endSession,
  endSessions,
  removeSecondFactor,
  resetPassword,
  unlockAccount,
} from './actions'

export const metadata: Metadata = { title: '账号' }

const verbs = {
  changeAccount,
  resetPassword,
  unlockAccount,
  disableAccount,
  enableAccount,
  endSession,
  endSessions,
  removeSecondFactor,
}

export default async function AccountsPage() {
  const viewer = await requireAdmin('/accounts')
  const [accounts, departments, archived, left, sessions] = await Promise.all([
    listAccounts(viewer),
    listDepartments(viewer),
    listArchivedDepartments(viewer),
    countSampleLeft(viewer),
    listSessions(viewer, await thisSession()),
  ])
  const options = [...departments, ...archived].map(({ id, name, archivedAt }) => ({
    id,
    name,
    isArchived: archivedAt !== null,
  }))
  const inUse = accounts.filter(({ state }) => state !== 'disabled').length
  return (
    <>
      <PageHeading title="账号" note={`在用${inUse}个，已停用${accounts.length - inUse}个`}>
        <ExcelLink page="/accounts" />
        <AccountForms departments={options} createAccount={createAccount} createAccounts={createAccounts} />
      </PageHeading>
      <SampleChecklist left={left} />
      <div className="mt-4">
        <AccountTable
          accounts={accounts.map((account) => ({
            ...account,
            sessions: (sessions[account.id] ?? []).map(shownSession),
          }))}
          now={new Date().toISOString()}
          ownId={viewer.id}
          departments={options}
          verbs={verbs}
        />
      </div>
      {accounts.length === 1 && (
        <p className="mt-4 text-muted">现在只有您一个账号。请新建账号，或从表格里粘贴一批。</p>
      )}
    </>
  )
}
