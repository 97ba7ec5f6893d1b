import type { Route } from 'next'

import { PageLink } from '@/components/ui/page-link'
import type { GoalSummary } from '@/lib/domain/goal-summary/goal-summary'
import { commitmentWords } from '@/lib/domain/words'

import { Bullet } from './bullet'
import { Figure } from './figure'
import { RowSentence } from './row-sentence'
import { StandingMark } from './standing-mark'

type GoalRowProps = { summary: GoalSummary; href: Route }

/** A goal with a figure as one line that leads to its page: title, bullet, figures, and its light in words. */
export function GoalRow({ summary, href }: GoalRowProps) {
  const { title, stretch, bullet, actual, against, expected, standing, light, isOverruled, brief } = summary
  const name = <span className="truncate">{title}</span>
  return (
    <PageLink href={href} className="goal-row">
      {stretch ? (
        <span className="flex min-w-0 items-baseline gap-1.5">
          {name}
          <small className="text-xs whitespace-nowrap text-muted">{commitmentWords.stretch}</small>
        </span>
      ) : (
        name
      )}
      {bullet ? (
        <Bullet bullet={bullet} standing={standing} light={light} className="goal-row-bullet" />
      ) : (
        <span className="goal-row-bullet" />
      )}
      <span className="text-right">
        <Figure actual={actual} against={against} />
      </span>
      <span className="goal-row-expected">{expected}</span>
      <StandingMark standing={standing} light={light} isOverruled={isOverruled} className="goal-row-mark">
        {brief}
      </StandingMark>
      {standing !== 'unmeasured' && <RowSentence>{summary.sentence}</RowSentence>}
    </PageLink>
  )
}
