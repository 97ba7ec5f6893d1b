'use client'

import { ConfirmForm } from '@/components/forms/confirm-form'
import { RowAction } from '@/components/forms/row-action'
import { DialogButton } from '@/components/ui/dialog-button'
import type { Account } from '@/lib/domain/administration/account'
import type { ShownSession } from '@/lib/domain/sign-in/session'
import type { FormAction } from '@/lib/forms/state'

import { AccountForm, type DepartmentOption } from './account-form'
import { AccountSessions, type SessionVerbs } from './account-sessions'
import { InitialPasswords } from './initial-passwords'

export type AccountVerbs = Record<
  | 'changeAccount'
  | 'resetPassword'
  | 'unlockAccount'
  | 'disableAccount'
  | 'enableAccount'
  | 'removeSecondFactor'
  | keyof SessionVerbs,
  FormAction
>

export type AccountWithSessions = Account & { sessions: ShownSession[] }

type AccountActionsProps = {
  account: AccountWithSessions
  /** ISO instant. */
  now: string
  isOwn: boolean
  departments: DepartmentOption[]
  verbs: AccountVerbs
}

/** What can be done to an account, in words. */
export function AccountActions({ account, now, isOwn, departments, verbs }: AccountActionsProps) {
  const { name, state, sessions, hasSecondFactor } = account
  const fields = { id: account.id }
  return (
    <>
      {state === 'locked' && (
        <RowAction label="解锁" about={name} action={verbs.unlockAccount} fields={fields} />
      )}
      <DialogButton label="编辑" about={name} title={`编辑账号 ${account.username}`}>
        {(leave) => (
          <AccountForm
            account={account}
            departments={departments}
            action={verbs.changeAccount}
            leave={leave}
          />
        )}
      </DialogButton>
      {sessions.length > 0 && <AccountSessions account={account} now={now} isOwn={isOwn} verbs={verbs} />}
      {hasSecondFactor && !isOwn && (
        <DialogButton label="取消两步验证" about={name} title={`取消${name}的两步验证`}>
          {(leave) => (
            <ConfirmForm
              action={verbs.removeSecondFactor}
              fields={fields}
              confirm="取消两步验证"
              leave={leave}
            >
              手机和恢复码都丢了才用。请先当面或打电话确认是本人要求的。{name}
              在各处的登录都会退出，以后登录只要密码。
            </ConfirmForm>
          )}
        </DialogButton>
      )}
      {!isOwn && (
        <DialogButton label="重置密码" about={name} title={`重置${name}的密码`}>
          {(leave) => (
            <ConfirmForm
              action={verbs.resetPassword}
              fields={fields}
              confirm="重置密码"
              leave={leave}
              show={(once, message) => <InitialPasswords message={message} once={once} leave={leave} />}
            >
              原来的密码马上作废，{name}在各处的登录都会退出。新的初始密码只显示一次。
            </ConfirmForm>
          )}
        </DialogButton>
      )}
      {state === 'disabled' && (
        <RowAction label="启用" about={name} action={verbs.enableAccount} fields={fields} />
      )}
      {state !== 'disabled' && !isOwn && (
        <DialogButton label="停用" about={name} title={`停用${name}的账号`}>
          {(leave) => (
            <ConfirmForm action={verbs.disableAccount} fields={fields} confirm="停用" leave={leave}>
              {name}会马上退出，不能再登录。填报过的内容都保留，以后可以再启用。
            </ConfirmForm>
          )}
        </DialogButton>
      )}
    </>
  )
}
