'use client'

import { type Told, useTold } from '@/components/told'
import { Later } from '@/components/ui/later'
import type { Day } from '@/lib/domain/day'

import { Answer, type AnswerProps } from './answer'
import { Attention, type AttentionProps } from './attention'
import { ChangeList, type ChangeListProps } from './change-list'
import { Comparison, type ComparisonProps } from './comparison'
import { DistributionBar } from './distribution-bar'
import { BulletRows, GoalBullets, type GoalBulletsProps } from './goal-bullets'
import { Grid, type GridProps } from './grid'
import { LightHistory, type LightHistoryProps } from './light-history'
import { Matrix, type MatrixProps } from './matrix'
import { type WordedGoal, WordsList } from './words-list'

/** What is seen at first, and what the charts say. */
export type FirstPart = {
  answer: AnswerProps
  /** What is counted beside it: kinds of goals, reports of the month, where the year leads. */
  counts: string[]
  /** What has to be known of the figures; empty where nothing has. */
  note: string
  attention: AttentionProps
  rows: GoalBulletsProps
  history: LightHistoryProps
  comparison: ComparisonProps | null
}

/** What is drawn by the browser, below it. */
export type RestOfPart = {
  moreRows: GoalBulletsProps['summaries']
  asked: Day | null
  changes: ChangeListProps
  grid: GridProps
  /** Of the whole plan alone. */
  matrix: MatrixProps | null
  worded: WordedGoal[]
}

/** A plan with goals, or a part of it, as plain words and figures. */
export type ToldPart = { first: Told<FirstPart>; rest: Told<RestOfPart> }

/**
 * A plan with goals, or a part of it, as it stands at the end of a day. Drawn from plain words and figures on both
 * sides: as parts of the server they would be made, sent and drawn twice, at three times the cost.
 */
export function PartView({ first, rest }: ToldPart) {
  const { answer, counts, note, attention, rows, history, comparison } = useTold(first)
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
          <GoalBullets {...rows}>
            <RestOfBullets rest={rest} />
          </GoalBullets>
          <LightHistory {...history} />
        </div>
      </div>
      <Later meanwhile={<div className="h-[640px]" />}>
        <ChangesAndGrid rest={rest} />
      </Later>
      {comparison && <Comparison {...comparison} />}
      <Later meanwhile={<div className="h-[1200px]" />}>
        <MatrixAndWords rest={rest} />
      </Later>
    </>
  )
}

type OfRest = Pick<ToldPart, 'rest'>

const RestOfBullets = ({ rest }: OfRest) => {
  const { moreRows, asked } = useTold(rest)
  return <BulletRows summaries={moreRows} asked={asked} />
}

function ChangesAndGrid({ rest }: OfRest) {
  const { changes, grid } = useTold(rest)
  return (
    <div className="mt-9.5 grid grid-cols-[minmax(0,1fr)] items-start gap-x-11 gap-y-9.5 lg:grid-cols-2">
      <ChangeList {...changes} />
      <Grid {...grid} />
    </div>
  )
}

function MatrixAndWords({ rest }: OfRest) {
  const { matrix, worded } = useTold(rest)
  return (
    <>
      {matrix && <Matrix {...matrix} />}
      <WordsList goals={worded} />
    </>
  )
}
