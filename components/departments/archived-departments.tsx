import { RowAction } from '@/components/forms/row-action'
import type { Department } from '@/lib/domain/administration/department'
import type { FormAction } from '@/lib/forms/state'

type ArchivedDepartmentsProps = { departments: Department[]; restoreDepartment: FormAction }

export function ArchivedDepartments({ departments, restoreDepartment }: ArchivedDepartmentsProps) {
  if (departments.length === 0) return null
  return (
    <section className="mt-8">
      <h2>已停用</h2>
      <ul className="mt-1">
        {departments.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 border-b border-line py-2">
            <span className="text-muted">{name}</span>
            <RowAction label="恢复" about={name} action={restoreDepartment} fields={{ id }} />
          </li>
        ))}
      </ul>
    </section>
  )
}
