import { keepSheet } from '@/lib/data/goal-sheet/drafts'
import { sheetRefusals } from '@/lib/domain/goal-sheet/refusals'
import { can } from '@/lib/domain/policy'
import { fileRefusals } from '@/lib/domain/workbook/refusals'
import { refusedWith } from '@/lib/forms/refusal'
import { saved } from '@/lib/forms/saved'
import { uploadRoute } from '@/lib/forms/upload'
import { readWorkbook } from '@/lib/office/reading/workbook'

/** Takes a table of tasks; answers the id of the draft in which it waits to be looked through. */
export const POST = uploadRoute('uploadPlanSheet', async (viewer, { name, bytes }) => {
  // Nobody's file is opened for whom nothing would come of it.
  if (!can(viewer.role, 'managePlan')) return refusedWith(sheetRefusals['not allowed'])
  const workbook = await readWorkbook(bytes)
  if (!workbook.ok) return refusedWith(fileRefusals[workbook.refusal])
  const kept = await keepSheet(viewer, name, workbook.value)
  return kept.ok ? saved('已读取。', kept.value) : refusedWith(sheetRefusals[kept.refusal])
})
