import { requireAdmin } from '@/lib/auth/viewer'
import { nowInWords, today } from '@/lib/clock'
import { listArchivedDepartments, listDepartments } from '@/lib/data/departments'
import { exportedDepartments } from '@/lib/domain/export/department-list'
import { downloadOf } from '@/lib/office/download'

/** The departments as an Excel file, for admins. */
export async function GET() {
  const viewer = await requireAdmin('/departments/export')
  const [departments, archived] = await Promise.all([
    listDepartments(viewer),
    listArchivedDepartments(viewer),
  ])
  const { organisationName } = viewer
  const exported = exportedDepartments({ organisationName, departments, archived, madeAt: nowInWords() })
  return downloadOf(exported, `departments-${today()}`)
}
