import Form from 'next/form'
import type { KeyboardEvent } from 'react'

import { ignoreComposing } from '@/components/forms/composing'
import type { Day } from '@/lib/domain/day'
import { everyGoal, type GoalFilter, paramsOf } from '@/lib/domain/goal-list/goal-filter'

import { SlashKey } from './slash-key'
import type { Search } from './use-search'

type SearchFieldProps = { search: Search; filter: GoalFilter; asked: Day | null }

/** The search above the list. Without script Enter sends it, with all that is chosen. */
export function SearchField({ search, filter, asked }: SearchFieldProps) {
  const kept = paramsOf({ ...filter, q: everyGoal.q })
  return (
    <Form
      action="/goals"
      prefetch={false}
      onSubmit={(event) => {
        event.preventDefault()
        search.sendNow()
      }}
      className="flex w-full items-center gap-1.5 md:w-80"
    >
      {[...kept, ...(asked ? [['asOf', asked] as const] : [])].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input
        ref={search.field}
        type="search"
        name="q"
        defaultValue={filter.q}
        aria-label="搜索目标任务"
        placeholder="标题、科室、人员、备注，或拼音首字母"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onInput={(event) => search.type(event.currentTarget.value)}
        onCompositionStart={search.startComposing}
        onCompositionEnd={(event) => search.endComposing(event.currentTarget.value)}
        onKeyDown={(event) => {
          ignoreComposing(event)
          clearOnEscape(event, search)
        }}
        className="input min-w-0 flex-1 border-faint bg-surface text-ink"
      />
      <SlashKey focus={search.focus} />
    </Form>
  )
}

function clearOnEscape(event: KeyboardEvent<HTMLInputElement>, search: Search) {
  if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.currentTarget.value === '') return
  event.preventDefault()
  search.clear()
}
