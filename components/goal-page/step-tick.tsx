'use client'

import { useState } from 'react'

import { SendButton } from '@/components/forms/send-button'
import { TickFields, TickRefusal } from '@/components/milestones/tick-fields'
import { useTick } from '@/components/milestones/use-tick'
import { useFocusHandOver } from '@/components/ui/use-focus-hand-over'
import { wordButton } from '@/components/ui/word-button'
import type { Day } from '@/lib/domain/day'
import type { FormAction } from '@/lib/forms/state'

type StepTickProps = {
  goalId: string
  milestone: { id: string; title: string }
  asOf: Day
  today: Day
  /** The step whose turn it is shows its day field at once; the others in one click. */
  isOpen: boolean
  tickMilestone: FormAction
}

/** Ticks a step with the day it was done, which starts as the day one looks from. */
export function StepTick({ isOpen, ...step }: StepTickProps) {
  const [opened, setOpened] = useState(false)
  if (isOpen || opened) return <TickForm {...step} isFocused={opened && !isOpen} />
  return (
    <button
      type="button"
      onClick={() => setOpened(true)}
      className={`${wordButton} col-start-2 w-fit md:col-start-5 md:row-start-1 md:justify-self-end text-xs`}
      aria-label={`${step.milestone.title}：标为完成`}
    >
      标为完成
    </button>
  )
}

type TickFormProps = Omit<StepTickProps, 'isOpen'> & { isFocused: boolean }

function TickForm({ tickMilestone, ...fields }: TickFormProps) {
  const [state, submit, pending] = useTick(tickMilestone)
  const form = useFocusHandOver<HTMLFormElement>()
  return (
    <form ref={form} action={submit} className="col-start-2 flex flex-wrap items-center gap-2 md:col-end-6">
      <TickFields {...fields} state={state} />
      <SendButton pending={pending} waiting="保存中…" className="btn border-line bg-surface text-accent">
        标为完成
      </SendButton>
      <TickRefusal state={state} />
    </form>
  )
}
