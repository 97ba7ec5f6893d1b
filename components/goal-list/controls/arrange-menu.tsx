import type { Route } from 'next'

import { DropDown } from '@/components/ui/drop-down'
import { type Arrangement, arranged, arrangementOf, arrangements } from '@/lib/domain/goal-list/arrangement'
import type { GoalFilter } from '@/lib/domain/goal-list/goal-filter'

import { MenuLink } from './menu-link'

type ArrangeMenuProps = { filter: GoalFilter; to: (filter: GoalFilter) => Route }

/** In which order the list stands: the plan's, under its headings or the departments', or one without headings. */
export function ArrangeMenu({ filter, to }: ArrangeMenuProps) {
  const current = arrangementOf(filter)
  return (
    <span className="ml-auto">
      <DropDown
        label={
          <>
            <span className="sr-only">排列：</span>
            {arrangements[current]} ▾
          </>
        }
        className="rounded-md border border-line bg-surface px-1.5 py-0.5 hover:border-faint pointer-coarse:min-h-11"
        edge="right"
      >
        <nav aria-label="排列" className="grid">
          {(Object.keys(arrangements) as Arrangement[]).map((arrangement) => (
            <MenuLink
              key={arrangement}
              href={to(arranged(filter, arrangement))}
              isChosen={arrangement === current}
              closes
            >
              {arrangements[arrangement]}
            </MenuLink>
          ))}
        </nav>
      </DropDown>
    </span>
  )
}
