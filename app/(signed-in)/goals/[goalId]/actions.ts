'use server'

import { refresh } from 'next/cache'

import { today } from '@/lib/clock'
import { correctEntry as correct } from '@/lib/data/entry/correction'
import { recordProgress } from '@/lib/data/entry/log'
import { undoEntry as undo, voidEntry as voidIt } from '@/lib/data/entry/voiding'
import { changeMilestones as change } from '@/lib/data/goal/milestone-changes'
import { tickMilestone as tick, untickMilestone as untick } from '@/lib/data/milestones'
import { answerTo, answerToCorrection, answerToTick, answerToVoid } from '@/lib/domain/entry/answer'
import { EntryCorrection, EntryDraft, EntryUndoing, EntryVoiding } from '@/lib/domain/entry/draft'
import { correctionRefusals, entryRefusals, tickRefusals, voidRefusals } from '@/lib/domain/entry/refusals'
import { stepsRefusals } from '@/lib/domain/goal/refusals'
import { MilestoneChange } from '@/lib/domain/milestone/change'
import { MilestoneTick, MilestoneUntick } from '@/lib/domain/milestone/draft'
import { formAction } from '@/lib/forms/action'
import { refusedFor, refusedWith } from '@/lib/forms/refusal'
import { saved } from '@/lib/forms/saved'
import { asked } from '@/lib/forms/state'

export const logProgress = formAction('logProgress', EntryDraft, async (viewer, draft) => {
  const on = today()
  const logged = await recordProgress(viewer, draft, on)
  if (!logged.ok) return refusedWith(entryRefusals[logged.refusal], logged.about)
  if ('questions' in logged.value) return asked(logged.value.questions)

  refresh()
  const { id, entry, goal } = logged.value
  return saved(answerTo(goal, entry, on), id)
})

export const correctEntry = formAction('correctEntry', EntryCorrection, async (viewer, correction) => {
  const on = today()
  const corrected = await correct(viewer, correction, new Date(), on)
  // Where somebody else was first the form stays as it is, and so does the page below it, which would take it away.
  if (!corrected.ok && corrected.version !== undefined) return refusedFor(corrected, correctionRefusals)
  if (!corrected.ok) return refusedWith(correctionRefusals[corrected.refusal], corrected.about)
  if ('questions' in corrected.value) return asked(corrected.value.questions)

  refresh()
  return saved(answerToCorrection(corrected.value.goal, on))
})

export const voidEntry = formAction('voidEntry', EntryVoiding, async (viewer, voiding) => {
  const voided = await voidIt(viewer, voiding, new Date())
  if (!voided.ok) return refusedWith(voidRefusals[voided.refusal], voided.about)

  refresh()
  return saved(answerToVoid(voided.value, today()))
})

export const undoEntry = formAction('undoEntry', EntryUndoing, async (viewer, { entryId }) => {
  const undone = await undo(viewer, entryId, new Date())
  if (!undone.ok) return refusedWith(voidRefusals[undone.refusal], undone.about)

  refresh()
  return saved('已撤销，不计入。')
})

export const tickMilestone = formAction('tickMilestone', MilestoneTick, async (viewer, draft) => {
  const ticked = await tick(viewer, draft, today())
  if (!ticked.ok) return refusedWith(tickRefusals[ticked.refusal], ticked.about)

  refresh()
  return saved(answerToTick(ticked.value))
})

export const untickMilestone = formAction('untickMilestone', MilestoneUntick, async (viewer, draft) => {
  const opened = await untick(viewer, draft)
  if (!opened.ok) return refusedWith(tickRefusals[opened.refusal], opened.about)

  refresh()
  return saved(answerToTick(opened.value))
})

export const changeMilestones = formAction('changeMilestones', MilestoneChange, async (viewer, draft) => {
  const changed = await change(viewer, draft)
  // After a conflict the page needs the steps as they are now, so that saving again can succeed.
  if (changed.ok || changed.refusal === 'changed meanwhile') refresh()
  if (!changed.ok) return refusedFor(changed, stepsRefusals)
  return saved(changed.value.isChanged ? '已保存节点。' : '已保存，内容没有变化。', draft.goalId)
})
