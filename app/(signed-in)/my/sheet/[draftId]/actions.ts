'use server'

import { refresh } from 'next/cache'

import { today } from '@/lib/clock'
import { importReportSheet } from '@/lib/data/report-sheet/importing'
import { dropReportSheet } from '@/lib/data/report-sheets'
import { entryRefusals } from '@/lib/domain/entry/refusals'
import { ReportImport, ReportSheetReference } from '@/lib/domain/report-sheet/draft'
import { importRefusals } from '@/lib/domain/report-sheet/refusals'
import { formAction } from '@/lib/forms/action'
import { refusedWith } from '@/lib/forms/refusal'
import { saved } from '@/lib/forms/saved'

const refusals = { ...importRefusals, 'key used': entryRefusals['key used'] }

export const importReports = formAction('importReports', ReportImport, async (viewer, asked) => {
  const imported = await importReportSheet(viewer, asked, today())
  // Also where it was refused: the page shows then what has changed.
  refresh()
  if (!imported.ok) return refusedWith(refusals[imported.refusal], imported.about)
  return saved(`已导入，新增${imported.value.count}条填报。`)
})

export const dropReports = formAction('dropReports', ReportSheetReference, async (viewer, { draftId }) => {
  const dropped = await dropReportSheet(viewer, draftId, today())
  if (!dropped.ok) return refusedWith(importRefusals[dropped.refusal])

  refresh()
  return saved('已放弃这份填报表，没有导入。')
})
