import type { Day } from '../day'
import { dayInWords } from '../day-words'
import { type Action, actionWords } from './actions'
import { wordIn } from './word-in'

/** Who did something that no account did: the system itself, or somebody who was not signed in. */
export const nobodies = { system: '系统', stranger: '未登录' } as const

export type Nobody = keyof typeof nobodies

/** What the log is narrowed to; it lives in the URL. */
export type AuditFilter = {
  /** An account's id, or one of `nobodies`; '' for everyone. */
  who: string
  action: Action | null
  /** What is searched for in the names of goals, accounts and the like, as typed. */
  q: string
  from: Day | null
  to: Day | null
  /** Only what was refused. */
  refused: boolean
}

/** The parameters that stand for a filter in a URL, in fixed order. */
export const auditParamsOf = (filter: AuditFilter): [name: string, value: string][] =>
  (
    [
      ['who', filter.who],
      ['action', filter.action ?? ''],
      ['q', filter.q],
      ['from', filter.from ?? ''],
      ['to', filter.to ?? ''],
      ['refused', filter.refused ? '1' : ''],
    ] satisfies [string, string][]
  ).filter(([, value]) => value !== '')

/** What the log is narrowed to, in words; '' when to nothing. `person` is what the account asked for is called. */
export function auditFilterInWords(filter: AuditFilter, person: string | null): string {
  const { who, action, q, from, to, refused } = filter
  const doer = wordIn(nobodies, who) ?? person
  return [
    doer && `谁：${doer}`,
    action && `做了什么：${actionWords[action]}`,
    q && `搜索“${q}”`,
    from && `从${dayInWords(from)}起`,
    to && `到${dayInWords(to)}为止`,
    refused && '只看被拒绝的',
  ]
    .filter(Boolean)
    .join('，')
}
