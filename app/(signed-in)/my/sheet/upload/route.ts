import { findCurrentPlan } from '@/lib/data/plans'
import { keepReportSheet } from '@/lib/data/report-sheets'
import { entryRefusals } from '@/lib/domain/entry/refusals'
import { can } from '@/lib/domain/policy'
import { sheetRefusals } from '@/lib/domain/report-sheet/refusals'
import { readReportSheet } from '@/lib/domain/report-sheet/sheet-in'
import { fileRefusals } from '@/lib/domain/workbook/refusals'
import { refusedWith } from '@/lib/forms/refusal'
import { saved } from '@/lib/forms/saved'
import { rejected } from '@/lib/forms/state'
import { uploadRoute } from '@/lib/forms/upload'
import { readWorkbook } from '@/lib/office/reading/workbook'

/** Takes a monthly sheet that was filled in elsewhere; what is in it waits to be looked through. */
export const POST = uploadRoute('uploadReportSheet', async (viewer, { name, bytes }) => {
  // Nobody's file is opened for whom nothing would come of it.
  if (!can(viewer.role, 'logProgress', viewer.department ? 'lead' : 'none'))
    return refusedWith(entryRefusals['not yours'])
  const plan = await findCurrentPlan(viewer)
  if (!plan) return rejected('还没有年度计划，不能导入填报表。请联系管理员。')
  const workbook = await readWorkbook(bytes)
  if (!workbook.ok) return refusedWith(fileRefusals[workbook.refusal])
  const sheet = readReportSheet(workbook.value, () => crypto.randomUUID())
  if (!sheet.ok) return refusedWith(sheetRefusals[sheet.refusal], sheet.about)
  return saved('已读取。', await keepReportSheet(viewer, plan, name, sheet.value))
})
