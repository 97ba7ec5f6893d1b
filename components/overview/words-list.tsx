import type { Route } from 'next'

import { PageLink } from '@/components/ui/page-link'

import { SectionHeading } from './section-heading'

/** A goal without a target, with what was last said of it. */
export type WordedGoal = {
  id: string
  title: string
  /** What a tally has come to; null for words alone. */
  figure: string | null
  words: string | null
  on: string | null
  department: string
  href: Route
}

/** 无量化: the goals that have no number to reach, each with its latest words. */
export function WordsList({ goals }: { goals: WordedGoal[] }) {
  if (goals.length === 0) return null
  return (
    <section className="mt-9.5">
      <SectionHeading title="无量化任务的最新进展" note={`${goals.length}项，按计划顺序`} />
      <ul className="border-t border-line lg:columns-2 lg:gap-x-11">
        {goals.map(({ id, title, figure, words, on, department, href }) => (
          <li key={id} className="break-inside-avoid border-b border-line py-2">
            <p className="flex items-baseline gap-x-3">
              <PageLink href={href} className="fingertip min-w-0 flex-1 wrap-anywhere">
                {title}
              </PageLink>
              <small className="text-xs whitespace-nowrap text-muted">
                {department}
                {on && ` · ${on}`}
              </small>
            </p>
            <p className="line-clamp-2 text-xs text-muted print:line-clamp-none">
              {[figure, words].filter(Boolean).join(' · ') || '尚未填报'}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
