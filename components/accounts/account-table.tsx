'use client'

import { SampleTag } from '@/components/goal-page/sample-tag'
import type { Account } from '@/lib/domain/administration/account'
import { initialPasswordWords } from '@/lib/domain/sign-in/initial-password'
import { SECOND_FACTOR } from '@/lib/domain/sign-in/words'
import { accountStateWords, roleWords } from '@/lib/domain/words'

import { AccountActions, type AccountVerbs, type AccountWithSessions } from './account-actions'
import type { DepartmentOption } from './account-form'

type AccountTableProps = {
  accounts: AccountWithSessions[]
  /** ISO instant. */
  now: string
  ownId: string
  departments: DepartmentOption[]
  verbs: AccountVerbs
}

/** On a phone the lesser facts stand small in one line below the name. */
const cell = 'max-md:text-xs max-md:text-muted max-md:empty:hidden md:pr-4'

const columns = ['姓名', '用户名', '科室', '角色', '状态', '最近登录', '操作']

/** All accounts; on a phone each is a small block of lines. */
export function AccountTable({ accounts, now, ownId, departments, verbs }: AccountTableProps) {
  const names = new Map(departments.map(({ id, name }) => [id, name]))
  return (
    <table className="w-full max-md:block">
      <thead className="text-xs text-muted max-md:sr-only">
        <tr className="border-b border-line">
          {columns.map((column) => (
            <th key={column} scope="col" className="py-2 pr-4 last:pr-0">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {accounts.map((account) => (
          <tr
            key={account.id}
            className={`border-b border-line max-md:flex max-md:flex-wrap max-md:gap-x-2.5 max-md:py-2 ${account.state === 'disabled' ? 'text-muted' : ''}`}
          >
            <td className="max-md:w-full md:py-2 md:pr-4">
              {account.name} {account.isSample && <SampleTag />}
            </td>
            <td className={cell}>{account.username}</td>
            <td className={cell}>{names.get(account.departmentId ?? '')}</td>
            <td className={cell}>{roleWords[account.role]}</td>
            <td className="max-md:text-xs md:pr-4">
              <StateWords account={account} />
            </td>
            <td className="whitespace-nowrap text-muted max-md:text-xs md:pr-4">
              {account.lastSignedIn ?? '从未登录'}
            </td>
            <td className="max-md:w-full">
              <span className="flex flex-wrap gap-x-4 max-md:mt-1">
                <AccountActions
                  account={account}
                  now={now}
                  isOwn={account.id === ownId}
                  departments={departments}
                  verbs={verbs}
                />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function StateWords({ account: { state, initialPassword, hasSecondFactor } }: { account: Account }) {
  return (
    <>
      <span className={state === 'locked' ? 'text-red' : ''}>{accountStateWords[state]}</span>
      {state !== 'disabled' && initialPassword && (
        <small className={`ml-1.5 text-xs ${initialPassword === 'unused' ? 'text-muted' : 'text-red'}`}>
          {initialPasswordWords[initialPassword]}
        </small>
      )}
      {hasSecondFactor && <small className="ml-1.5 text-xs text-muted">{SECOND_FACTOR}</small>}
    </>
  )
}
