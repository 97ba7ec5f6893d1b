'use server'

import { refresh } from 'next/cache'

import { today } from '@/lib/clock'
import { overruleLight as overrule, withdrawOverrule as withdraw } from '@/lib/data/goal/overrule'
import { OverruleDraft, OverruleWithdrawal } from '@/lib/domain/overrule/draft'
import { overruleRefusals } from '@/lib/domain/overrule/refusals'
import { lightWords } from '@/lib/domain/words'
import { formAction } from '@/lib/forms/action'
import { refusedFor, refusedWith } from '@/lib/forms/refusal'
import { saved } from '@/lib/forms/saved'

export const overruleLight = formAction('overruleLight', OverruleDraft, async (viewer, draft) => {
  const overruled = await overrule(viewer, draft, today())
  // Where somebody else was first the page needs the light they chose, so that it offers the others.
  if (overruled.ok || overruled.refusal === 'light unchanged') refresh()
  if (!overruled.ok && overruled.version !== undefined) return refusedFor(overruled, overruleRefusals)
  if (!overruled.ok) return refusedWith(overruleRefusals[overruled.refusal], overruled.about)
  return saved(`已改判为${lightWords[overruled.value.light]}。`)
})

export const withdrawOverrule = formAction(
  'withdrawOverrule',
  OverruleWithdrawal,
  async (viewer, { overruleId }) => {
    const withdrawn = await withdraw(viewer, overruleId, new Date())
    if (!withdrawn.ok) return refusedWith(overruleRefusals[withdrawn.refusal], withdrawn.about)

    refresh()
    return saved('已撤回改判。')
  },
)
