'use client'

import { useMemo } from 'react'

import { placeOf } from '@/lib/domain/plan-import/headings'
import type { ReviewRow } from '@/lib/domain/plan-import/review'
import type { FormState } from '@/lib/forms/state'

import { RowCard, type RowVerbs } from './row-card'
import type { RowChoices } from './row-fields'

type ReviewRowsProps = {
  rows: readonly ReviewRow[]
  text: string
  current: string | null
  choices: RowChoices
  verbs: RowVerbs
  /** What the import was answered, with what is wrong in which row. */
  answer: FormState
}

/** The promises under the headings they stand under. */
export function ReviewRows({ rows, text, current, choices, verbs, answer }: ReviewRowsProps) {
  const errors = useMemo(() => errorsByRow(answer), [answer])
  return (
    <>
      {headed(rows).map(({ heading, listed }) => (
        <div key={listed[0]?.id} className="mb-6">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line pb-1.5">
            <h2>
              {heading.theme}
              {heading.section !== heading.theme && (
                <span className="ml-2 text-xs font-normal text-muted">{heading.section}</span>
              )}
            </h2>
            <select
              aria-label={`${heading.section}都由哪个科室牵头`}
              value=""
              onChange={(event) =>
                verbs.lead(
                  listed.map(({ id }) => id),
                  event.currentTarget.value,
                )
              }
              className="select select-sm ml-auto w-auto border-faint bg-canvas"
            >
              <option value="">这一节都由…牵头</option>
              {choices.departments.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
          <ul>
            {listed.map((row) => (
              <RowCard
                key={row.id}
                row={row}
                isFirst={row.id === rows[0]?.id}
                isCurrent={row.id === current}
                phrase={text.slice(row.start, row.end).replace(/\s+/g, ' ')}
                choices={choices}
                errors={errors[row.id] ?? NONE}
                verbs={verbs}
              />
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

const NONE: Record<string, string[]> = {}

/** Rows that follow one another under the same heading. */
function headed(rows: readonly ReviewRow[]) {
  const groups: { heading: ReturnType<typeof placeOf>; listed: ReviewRow[] }[] = []
  for (const row of rows) {
    const heading = placeOf(row.heading)
    const last = groups.at(-1)
    if (last && last.heading.theme === heading.theme && last.heading.section === heading.section)
      last.listed.push(row)
    else groups.push({ heading, listed: [row] })
  }
  return groups
}

/** `p3.target` is the target of row p3. */
function errorsByRow(answer: FormState): Record<string, Record<string, string[]>> {
  const errors: Record<string, Record<string, string[]>> = {}
  for (const [name, said] of Object.entries(answer.status === 'rejected' ? answer.fields : {})) {
    const [row = '', field = ''] = name.split('.')
    errors[row] = { ...errors[row], [field]: said }
  }
  return errors
}
