import Link from 'next/link'
import type { ReactNode } from 'react'

import { StandingMark } from '@/components/goals/standing-mark'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { Choice, FilterChoices } from '@/lib/domain/goal-list/filter-choices'
import { goalsPathOf } from '@/lib/domain/goal-list/goal-filter'

type FilterChipsProps = { choices: FilterChoices; asked: Day | null }

/** What the list can be narrowed to. Every choice is a link, so that a narrowed list can be sent to somebody. */
export function FilterChips({ choices, asked }: FilterChipsProps) {
  return (
    <nav
      aria-label="筛选"
      className="mt-3.5 grid grid-cols-[minmax(0,1fr)] gap-y-1 text-xs pointer-coarse:gap-y-0"
    >
      <Chips label="状态">
        {choices.standings.map((choice) => (
          <Chip key={choice.standing} choice={choice} asked={asked}>
            <StandingMark standing={choice.standing} light={choice.light} />
          </Chip>
        ))}
      </Chips>
      <Chips label="板块">
        {choices.themes.map((choice) => (
          <Chip key={choice.label} choice={choice} asked={asked} />
        ))}
      </Chips>
      <Chips label="科室">
        {choices.departments.map((choice) => (
          <Chip key={choice.label} choice={choice} asked={asked} />
        ))}
      </Chips>
      <Chips label="填报">
        {choices.reports.map((choice) => (
          <Chip key={choice.label} choice={choice} asked={asked} />
        ))}
      </Chips>
      <Chips label="分组">
        {choices.groupings.map(({ label, chosen, filter }) => (
          <Link
            key={label}
            href={withAsOf(goalsPathOf(filter), asked)}
            scroll={false}
            prefetch={false}
            aria-current={chosen ? 'true' : undefined}
            className={`rounded-md px-1.5 py-0.5 pointer-coarse:py-3.5 ${chosen ? 'font-semibold' : 'text-muted'}`}
          >
            {label}
          </Link>
        ))}
      </Chips>
    </nav>
  )
}

function Chips({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex items-baseline gap-2">
      <span className="shrink-0 text-muted">{label}</span>
      <span className="flex gap-x-1 overflow-x-auto p-0.5 md:flex-wrap">{children}</span>
    </div>
  )
}

type ChipProps = { choice: Choice; asked: Day | null; children?: ReactNode }

function Chip({ choice: { label, goals, chosen, filter }, asked, children }: ChipProps) {
  const look = chosen ? 'border-accent font-semibold text-accent' : 'border-transparent hover:border-line'
  const tone = goals === 0 && !chosen ? 'text-muted' : ''
  return (
    <Link
      href={withAsOf(goalsPathOf(filter), asked)}
      scroll={false}
      prefetch={false}
      aria-current={chosen ? 'true' : undefined}
      className={`rounded-md border px-1.5 py-0.5 whitespace-nowrap hover:no-underline pointer-coarse:py-3.25 ${look} ${tone}`}
    >
      {children ?? label} <span className={chosen ? '' : 'text-muted'}>{goals}</span>
      {chosen && <span title="取消"> ×</span>}
    </Link>
  )
}
