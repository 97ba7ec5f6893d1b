'use client'

import { ConfirmForm } from '@/components/forms/confirm-form'
import { RowAction } from '@/components/forms/row-action'
import { SampleTag } from '@/components/goal-page/sample-tag'
import { DialogButton } from '@/components/ui/dialog-button'
import type { Department } from '@/lib/domain/administration/department'
import { isSampleTelephone } from '@/lib/domain/administration/sample'
import type { FormAction } from '@/lib/forms/state'

import { DepartmentForm } from './department-form'

type DepartmentVerbs = Record<'changeDepartment' | 'moveDepartment' | 'archiveDepartment', FormAction>

type DepartmentTableProps = { departments: Department[]; verbs: DepartmentVerbs }

/** The departments in use, in their fixed order; on a phone each is a small block of lines. */
export function DepartmentTable({ departments, verbs }: DepartmentTableProps) {
  return (
    <table className="w-full max-md:block">
      <thead className="text-xs text-muted max-md:sr-only">
        <tr className="border-b border-line">
          {['序号', '名称', '简称', '电话', '操作'].map((column) => (
            <th key={column} scope="col" className="py-2 pr-4 last:pr-0">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {departments.map((department, index) => (
          <tr
            key={department.id}
            className="border-b border-line max-md:flex max-md:flex-wrap max-md:gap-x-3 max-md:py-2"
          >
            <td className="w-12 pr-4 text-muted max-md:w-5 max-md:pr-0 md:py-2">{index + 1}</td>
            <td className="md:pr-4">
              {department.name} {department.isSample && <SampleTag />}
            </td>
            <td className="max-md:text-muted md:pr-4">{department.shortName}</td>
            <td className="max-md:w-full max-md:pl-8 md:pr-4">
              <Telephone number={department.telephone} />
            </td>
            <td className="max-md:w-full max-md:pl-8">
              <span className="flex flex-wrap gap-x-4 max-md:mt-1">
                <DepartmentActions
                  department={department}
                  place={index + 1}
                  isLast={index === departments.length - 1}
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

function Telephone({ number }: { number: string | null }) {
  if (number === null) return <span className="text-muted">没有电话</span>
  return (
    <span className="whitespace-nowrap">
      {number} {isSampleTelephone(number) && <SampleTag />}
    </span>
  )
}

type DepartmentActionsProps = {
  department: Department
  /** Counted from 1. */
  place: number
  isLast: boolean
  verbs: DepartmentVerbs
}

function DepartmentActions({ department, place, isLast, verbs }: DepartmentActionsProps) {
  const { id, name } = department
  const move = (label: string, direction: 'up' | 'down', disabled: boolean) => (
    <RowAction
      label={label}
      about={name}
      action={verbs.moveDepartment}
      fields={{ id, direction, place: String(place) }}
      disabled={disabled}
    />
  )
  return (
    <>
      {move('上移', 'up', place === 1)}
      {move('下移', 'down', isLast)}
      <DialogButton label="编辑" about={name} title="编辑科室">
        {(leave) => <DepartmentForm department={department} action={verbs.changeDepartment} leave={leave} />}
      </DialogButton>
      <DialogButton label="停用" about={name} title={`停用${name}`}>
        {(leave) => (
          <ConfirmForm action={verbs.archiveDepartment} fields={{ id }} confirm="停用" leave={leave}>
            停用后不再出现在可选的科室里；过去的任务和填报不变，以后可以恢复。
          </ConfirmForm>
        )}
      </DialogButton>
    </>
  )
}
