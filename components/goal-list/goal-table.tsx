'use client'

import { Fragment } from 'react'

import type { GoalSection } from '@/lib/domain/goal-list/goal-sections'

import { GoalTableRow } from './goal-table-row'

type GoalTableProps = { sections: GoalSection[]; asked: string | null }

const columns = [
  ['灯', ''],
  ['目标任务', ''],
  ['实际 / 目标', 'text-right'],
  ['', ''],
  ['应完成', 'text-right'],
  ['牵头科室', ''],
  ['最近填报', 'text-right'],
] as const

/**
 * The goals under the plan's headings, one row each. Drawn by the browser: a row is a few words in the page instead
 * of twenty elements.
 */
export function GoalTable({ sections, asked }: GoalTableProps) {
  return (
    <table className="mt-2 block w-full border-collapse md:table">
      <thead className="hidden text-xs text-muted md:table-header-group">
        <tr className="border-b border-line">
          {columns.map(([heading, align], index) => (
            <th key={heading || index} scope="col" className={`px-2 py-1.5 first:pl-0 last:pr-0 ${align}`}>
              {heading || <span className="sr-only">图示</span>}
            </th>
          ))}
        </tr>
      </thead>
      {sections.map(({ id, theme, title, goals }) => (
        <tbody key={id} className="block md:table-row-group">
          <tr className="block border-b border-line md:table-row">
            <th scope="rowgroup" colSpan={columns.length} className="block pt-5 pb-1.5 md:table-cell">
              {theme && (
                <Fragment>
                  <span className="font-semibold">{theme}</span>{' '}
                </Fragment>
              )}
              <span className={`text-xs text-muted ${theme ? 'ml-2' : ''}`}>{title}</span>
            </th>
          </tr>
          {goals.map((summary) => (
            <GoalTableRow key={summary.id} summary={summary} asked={asked} />
          ))}
        </tbody>
      ))}
    </table>
  )
}
