import type { Day } from '../day'
import type { MilestoneFacts } from '../goal/facts'
import { Line } from '../input'
import { readDay } from './day-text'

/**
 * The steps of a project as a cell tells them (季度节点), one a line or between semicolons: 6月底前完成签约；12月底竣工.
 * Where none has a day, the whole is one step due when the goal is.
 */
export function stepsIn(typed: string, { year, due }: { year: number; due: Day }): MilestoneFacts[] {
  const told = typed
    .split(/[\n；;]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) => stepIn(part, year) ?? [])
  const title = typed.trim().slice(0, MOST) || '完成'
  return told.length > 0 ? told : [{ title, weight: '1', due }]
}

const MOST = 200

const DAY_FIRST =
  /^((?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底|末)?前?|第?[一二三四]季度(?:底|末)?前?|上半年|年底前?|\d{4}-\d{1,2}-\d{1,2})[：:，,\s]*(.+)$/s

function stepIn(part: string, year: number): MilestoneFacts | null {
  const [, when = '', what = ''] = DAY_FIRST.exec(part) ?? []
  const due = readDay(when, year)
  const title = Line(MOST).safeParse(what)
  return due !== null && title.success ? { title: title.data, weight: '1', due } : null
}
