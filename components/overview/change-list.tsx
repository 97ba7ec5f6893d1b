import type { Route } from 'next'
import { Fragment } from 'react'

import { StandingMark } from '@/components/goals/standing-mark'
import { Fold } from '@/components/ui/fold'
import { PageLink } from '@/components/ui/page-link'
import type { Shown } from '@/lib/domain/overview/changes'
import { type Turn, turnWords } from '@/lib/domain/overview/turns'

import { SectionHeading } from './section-heading'
import { SinceControl, type SinceControlProps } from './since-control'

/** A goal that changed its light, ready to be drawn. */
type ChangedGoal = {
  id: string
  title: string
  turn: Turn
  before: Shown
  now: Shown
  sentence: string
  href: Route
}

export type ChangeListProps = { changes: ChangedGoal[]; since: SinceControlProps; none: string }

/** So many are seen at once; the others unfold. */
const MOST = 8

/** What changed its light since an earlier day, both ways: what turned worse first. */
export function ChangeList({ changes, since, none }: ChangeListProps) {
  const [first, rest] = [changes.slice(0, MOST), changes.slice(MOST)]
  return (
    <section id="changes" aria-labelledby="changes-heading" className="scroll-mt-4">
      <SectionHeading title="灯的变化" id="changes-heading">
        <SinceControl {...since} />
      </SectionHeading>
      <div className="border-t border-line">
        {changes.length === 0 && <p className="border-b border-line py-2.5 text-muted">{none}</p>}
        <Rows changes={first} />
        {rest.length > 0 && (
          <Fold label={`另有 ${rest.length} 项`}>
            <Rows changes={rest} />
          </Fold>
        )}
      </div>
    </section>
  )
}

const Rows = ({ changes }: { changes: ChangedGoal[] }) =>
  changes.map((change, index) => (
    <Fragment key={change.id}>
      {change.turn !== changes[index - 1]?.turn && (
        <h3 className="pt-2.5 text-xs text-muted">{turnWords[change.turn]}</h3>
      )}
      <Row {...change} />
    </Fragment>
  ))

const Row = ({ title, before, now, sentence, href }: ChangedGoal) => (
  <div className="break-inside-avoid border-b border-line py-2">
    <p className="flex flex-wrap items-baseline gap-x-3">
      <PageLink href={href} className="fingertip min-w-0 flex-1 basis-48 wrap-anywhere">
        {title}
      </PageLink>
      <span className="whitespace-nowrap">
        <StandingMark {...before} /> <span className="text-muted">→</span>{' '}
        <StandingMark {...now} className="font-semibold" />
      </span>
    </p>
    <p className="text-xs text-muted">{sentence}</p>
  </div>
)
