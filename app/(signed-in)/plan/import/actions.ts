'use server'

import { refresh } from 'next/cache'

import { importDocument as importIt } from '@/lib/data/plan-import/importing'
import { discardReview as discard, keepReview, readSummaryInto } from '@/lib/data/plan-import/keeping'
import { importRefusals } from '@/lib/domain/plan-import/refusals'
import { DraftReference, ReviewProgress, SummaryOfReview } from '@/lib/domain/plan-import/review'
import { formAction } from '@/lib/forms/action'
import { refusedFor, refusedWith } from '@/lib/forms/refusal'
import { saved } from '@/lib/forms/saved'

export const saveReview = formAction('saveReview', ReviewProgress, async (viewer, progress) => {
  const kept = await keepReview(viewer, progress)
  if (!kept.ok) return refusedWith(importRefusals[kept.refusal])

  return { ...saved('已保存'), version: kept.value }
})

export const readSummary = formAction(
  'readSummary',
  SummaryOfReview,
  async (viewer, { summary, ...progress }) => {
    const read = await readSummaryInto(viewer, progress, summary)
    if (!read.ok) return refusedWith(importRefusals[read.refusal])

    refresh()
    return saved(`已填入${read.value}个上年数。`)
  },
)

export const discardReview = formAction('discardReview', DraftReference, async (viewer, { draftId }) => {
  const discarded = await discard(viewer, draftId)
  if (!discarded.ok) return refusedWith(importRefusals[discarded.refusal])

  refresh()
  return saved('已放弃这份草稿。')
})

export const importDocument = formAction('importDocument', ReviewProgress, async (viewer, progress) => {
  const imported = await importIt(viewer, progress)
  if (!imported.ok) return refusedFor(imported, importRefusals)

  const { year, made, linked } = imported.value
  return saved(`已导入：新建${made}项${linked > 0 ? `，对上已有的${linked}项` : ''}。`, `${year}`)
})
