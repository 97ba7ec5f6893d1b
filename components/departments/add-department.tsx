'use client'

import { DialogButton } from '@/components/ui/dialog-button'
import type { FormAction } from '@/lib/forms/state'

import { DepartmentForm } from './department-form'

export function AddDepartment({ addDepartment }: { addDepartment: FormAction }) {
  return (
    <DialogButton label="添加科室" title="添加科室" className="btn btn-primary">
      {(leave) => <DepartmentForm action={addDepartment} leave={leave} />}
    </DialogButton>
  )
}
