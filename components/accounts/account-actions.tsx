'use client'

import { ConfirmForm } from '@/components/forms/confirm-form'
import { RowAction } from '@/components/forms/row-action'
import { DialogButton } from '@/components/ui/dialog-button'
import type { Account } from '@/lib/domain/administration/account'
import type { FormAction } from '@/lib/forms/state'

import { AccountForm, type DepartmentOption } from './account-form'
import { InitialPasswords } from './initial-passwords'

export type AccountVerbs = Record<
  'changeAccount' | 'resetPassword' | 'unlockAccount' | 'disableAccount' | 'enableAccount',
  FormAction
>

type AccountActionsProps = {
  account: Account
  isOwn: boolean
  departments: DepartmentOption[]
  verbs: AccountVerbs
}

/** What can be done to an account, in words. */
export function AccountActions({ account, isOwn, departments, verbs }: AccountActionsProps) {
  const { name, state } = account
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
