import type { Route } from 'next'

import { colourOf } from '@/components/goals/standing-colour'
import { PageLink } from '@/components/ui/page-link'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { MarkedGoal } from '@/lib/domain/plan-document/living-plan'
import { standingWords } from '@/lib/domain/words'

type PhraseProps = {
  text: string
  /** Whose promise it is part of, and of those the ones whose promise ends with it. */
  goals: readonly MarkedGoal[]
  ends: readonly string[]
  asked: Day | null
}

/** The words of a promise, in the colour and shape of its light; they lead to the goal, and tell its sentence. */
export function Phrase({ text, goals, ends, asked }: PhraseProps) {
  const [first, ...others] = goals
  if (!first) return text
  return (
    <>
      <MarkedLink goal={first} asked={asked} hasMark={ends.includes(first.id)}>
        {text}
      </MarkedLink>
      {others
        .filter(({ id }) => ends.includes(id))
        .map((goal) => (
          <MarkedLink key={goal.id} goal={goal} asked={asked} hasMark />
        ))}
    </>
  )
}

const underlines = {
  green: 'decoration-green',
  yellow: 'decoration-yellow-fill',
  red: 'decoration-red',
} as const

type MarkedLinkProps = { goal: MarkedGoal; asked: Day | null; hasMark: boolean; children?: string }

function MarkedLink({ goal, asked, hasMark, children }: MarkedLinkProps) {
  const { id, standing, light, sentence, title } = goal
  const { shape, word } = standingWords[standing]
  return (
    <PageLink
      href={withAsOf(`/goals/${id}` as Route, asked)}
      data-tip={`${title}：${sentence}`}
      aria-description={sentence}
      id={hasMark ? `goal-${id}` : undefined}
      className={`scroll-mt-24 underline decoration-2 underline-offset-4 target:bg-found hover:bg-surface ${light ? underlines[light] : 'decoration-faint'}`}
    >
      {children}
      {hasMark && (
        <span className={`ml-0.5 inline-block text-sm whitespace-nowrap no-underline ${colourOf({ light })}`}>
          {light === null && standing === 'unmeasured' ? (
            <span className="sr-only">{word}</span>
          ) : (
            <>
              <span aria-hidden>{shape}</span>
              <small className="ml-0.5">{word}</small>
            </>
          )}
        </span>
      )}
    </PageLink>
  )
}
