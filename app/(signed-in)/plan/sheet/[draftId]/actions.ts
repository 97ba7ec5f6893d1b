'use server'

import { refresh } from 'next/cache'

import { dropSheet, mapSheet } from '@/lib/data/goal-sheet/drafts'
import { importSheet } from '@/lib/data/goal-sheet/importing'
import { ColumnMapping, SheetImport, SheetReference } from '@/lib/domain/goal-sheet/draft'
import { sheetRefusals } from '@/lib/domain/goal-sheet/refusals'
import { resultInWords } from '@/lib/domain/goal-sheet/words'
import { formAction } from '@/lib/forms/action'
import { refusedFor } from '@/lib/forms/refusal'
import { saved } from '@/lib/forms/saved'

export const mapPlanSheet = formAction('mapPlanSheet', ColumnMapping, async (viewer, mapping) => {
  const mapped = await mapSheet(viewer, mapping)
  if (!mapped.ok) return refusedFor(mapped, sheetRefusals)

  refresh()
  return saved('已保存。', mapping.draftId)
})

export const importPlanSheet = formAction('importPlanSheet', SheetImport, async (viewer, asked) => {
  const imported = await importSheet(viewer, asked)
  // What is shown from now on is what has to be confirmed.
  if (imported.ok || imported.refusal === 'changed meanwhile') refresh()
  return imported.ok
    ? saved(resultInWords(imported.value), asked.draftId)
    : refusedFor(imported, sheetRefusals)
})

export const dropPlanSheet = formAction('dropPlanSheet', SheetReference, async (viewer, { draftId }) => {
  const dropped = await dropSheet(viewer, draftId)
  if (!dropped.ok) return refusedFor(dropped, sheetRefusals)

  refresh()
  return saved('已放弃，什么都没有改动。', draftId)
})
