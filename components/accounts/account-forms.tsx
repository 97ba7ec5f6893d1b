'use client'

import { DialogButton } from '@/components/ui/dialog-button'
import type { FormAction } from '@/lib/forms/state'

import { AccountForm, type DepartmentOption } from './account-form'
import { AccountListForm } from './account-list-form'

type AccountFormsProps = {
  departments: DepartmentOption[]
  createAccount: FormAction
  createAccounts: FormAction
}

/** The ways to make accounts: one, or a pasted list. */
export function AccountForms({ departments, createAccount, createAccounts }: AccountFormsProps) {
  return (
    <>
      <DialogButton label="粘贴一批" title="粘贴一批账号">
        {(leave) => <AccountListForm action={createAccounts} leave={leave} />}
      </DialogButton>
      <DialogButton label="新建账号" title="新建账号" className="btn btn-primary">
        {(leave) => <AccountForm departments={departments} action={createAccount} leave={leave} />}
      </DialogButton>
    </>
  )
}
