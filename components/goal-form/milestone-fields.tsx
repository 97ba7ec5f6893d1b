'use client'

import { StepRows } from '@/components/milestones/step-rows'
import { newStep, useStepRows } from '@/components/milestones/use-step-rows'
import type { Day } from '@/lib/domain/day'
import type { FormState } from '@/lib/forms/state'

import { StepsElsewhere } from './steps-elsewhere'

type MilestoneRowsProps = { due: Day; state: FormState }
type MilestoneFieldsProps = MilestoneRowsProps & { stepsPage: string | null }

/** The steps in the form of a goal, where it has none yet; else the way to them. */
export const MilestoneFields = ({ stepsPage, due, state }: MilestoneFieldsProps) =>
  stepsPage ? (
    <StepsElsewhere goalPage={stepsPage} state={state} />
  ) : (
    <MilestoneRows due={due} state={state} />
  )

function MilestoneRows({ due, state }: MilestoneRowsProps) {
  const table = useStepRows([newStep(due)], due)
  return (
    <fieldset className="col-span-full">
      <legend className="mb-1.5 text-xs text-muted">节点、权重和各自的期限</legend>
      <StepRows table={table} state={state} />
    </fieldset>
  )
}
