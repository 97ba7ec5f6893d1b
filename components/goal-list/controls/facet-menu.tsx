import type { Route } from 'next'

import { DropDown } from '@/components/ui/drop-down'
import { PageLink } from '@/components/ui/page-link'
import { isAdditive, toggled, without } from '@/lib/domain/goal-list/choosing'
import type { Choice } from '@/lib/domain/goal-list/filter-choices'
import type { Facet, GoalFilter } from '@/lib/domain/goal-list/goal-filter'
import { facetWords } from '@/lib/domain/goal-list/words'

import { MenuLink } from './menu-link'

type FacetMenuProps = {
  facet: Exclude<Facet, 'mine' | 'owed'>
  choices: Choice[]
  filter: GoalFilter
  to: (filter: GoalFilter) => Route
}

/** The choices of one kind in a drop-down that says what is chosen, with a × to give it up. */
export function FacetMenu({ facet, choices, filter, to }: FacetMenuProps) {
  const title = facetWords[facet]
  const ids: readonly string[] = filter[facet]
  const chosen = choices.filter(([value]) => ids.includes(value))
  const look =
    chosen.length > 0 ? 'border-accent font-semibold text-accent' : 'border-line hover:border-faint'
  return (
    <span className={`inline-flex max-w-full items-center rounded-md border bg-surface ${look}`}>
      <DropDown
        label={`${chosen.length > 0 ? `${title}：${toldOf(chosen)}` : title} ▾`}
        className="px-1.5 py-0.5 pointer-coarse:min-h-11"
      >
        <nav aria-label={title} className="grid">
          {choices.length === 0 && <p className="px-1.5 text-sm font-normal text-muted">暂无选项</p>}
          {choices.map(([value, label, goals]) => (
            <MenuLink
              key={value}
              href={to(toggled(filter, facet, value))}
              isChosen={ids.includes(value)}
              goals={goals}
              closes={!isAdditive(facet)}
            >
              {label}
            </MenuLink>
          ))}
        </nav>
      </DropDown>
      {chosen.length > 0 && (
        <PageLink
          href={to(without(filter, facet))}
          keepsPlace
          aria-label={`取消${title}`}
          onClick={({ currentTarget }) => currentTarget.parentElement?.querySelector('summary')?.focus()}
          className="flex min-h-6 min-w-6 items-center justify-center hover:no-underline pointer-coarse:min-h-11 pointer-coarse:min-w-11"
        >
          ×
        </PageLink>
      )}
    </span>
  )
}

const toldOf = (chosen: readonly Choice[]) =>
  chosen.length > 2 ? `${chosen.length}个` : chosen.map(([, label]) => label).join('、')
