import { requireAdmin } from '@/lib/auth/viewer'
import { nowInWords, today } from '@/lib/clock'
import { listAccounts } from '@/lib/data/accounts'
import { listDepartments } from '@/lib/data/departments'
import { exportedAccounts } from '@/lib/domain/export/account-list'
import { downloadOf } from '@/lib/office/download'

/** The accounts as an Excel file, for admins. */
export async function GET() {
  const viewer = await requireAdmin('/accounts/export')
  const [accounts, departments] = await Promise.all([listAccounts(viewer), listDepartments(viewer)])
  const { organisationName } = viewer
  const exported = exportedAccounts({ organisationName, accounts, departments, madeAt: nowInWords() })
  return downloadOf(exported, `accounts-${today()}`)
}
