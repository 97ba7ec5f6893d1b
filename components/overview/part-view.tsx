'use client'

import { type Told, useTold } from '@/components/told'

import { Answer, type AnswerProps } from './answer'
import { Attention, type AttentionProps } from './attention'
import { ChangeList, type ChangeListProps } from './change-list'
import { Comparison, type ComparisonProps } from './comparison'
import { DistributionBar } from './distribution-bar'
import { GoalBullets, type GoalBulletsProps } from './goal-bullets'
import { Grid, type GridProps } from './grid'
import { LightHistory, type LightHistoryProps } from './light-history'
import { Matrix, type MatrixProps } from './matrix'
import { type WordedGoal, WordsList } from './words-list'

export type PartViewProps = {
  answer: AnswerProps
  /** What is counted beside it: kinds of goals, reports of the month, where the year leads. */
  counts: string[]
  /** What has to be known of the figures; empty where nothing has. */
  note: string
  attention: AttentionProps
  rows: GoalBulletsProps
  history: LightHistoryProps
  changes: ChangeListProps
  grid: GridProps
  comparison: ComparisonProps | null
  /** Of the whole plan alone. */
  matrix: MatrixProps | null
  worded: WordedGoal[]
}

/**
 * A plan with goals, or a part of it, as it stands at the end of a day. Drawn from plain words and figures on both
 * sides: as parts of the server they would be made, sent and drawn twice, at three times the cost.
 */
export function PartView({ told }: { told: Told<PartViewProps> }) {
  const view = useTold(told)
  const { answer, counts, note, attention, rows, history, changes, grid, comparison, matrix, worded } = view
  return (
    <>
      <Answer {...answer} />
      <DistributionBar shares={answer.shares} within={answer.within} asked={answer.asked} />
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
        {counts.map((count) => (
          <span key={count}>{count}</span>
        ))}
      </p>
      {note && <p className="mt-4">{note}</p>}
      <div className="mt-7.5 grid grid-cols-[minmax(0,1fr)] gap-x-11 gap-y-7 xl:grid-cols-[minmax(0,1fr)_340px]">
        <Attention {...attention} />
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-y-9.5 xl:col-start-1 xl:row-start-1">
          <GoalBullets {...rows} />
          <LightHistory {...history} />
        </div>
      </div>
      <div className="mt-9.5 grid grid-cols-[minmax(0,1fr)] items-start gap-x-11 gap-y-9.5 lg:grid-cols-2">
        <ChangeList {...changes} />
        <Grid {...grid} />
      </div>
      {comparison && <Comparison {...comparison} />}
      {matrix && <Matrix {...matrix} />}
      <WordsList goals={worded} />
    </>
  )
}
