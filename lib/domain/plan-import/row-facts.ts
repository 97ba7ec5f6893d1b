import { z } from 'zod'

import type { Complaint } from '../complaint'
import { type Day, monthEndOf } from '../day'
import type { GoalFacts } from '../goal/facts'
import { isWholeTarget } from '../goal/kind-guides'
import { measureComplaints, readFields } from '../goal/measure-rules'
import { DayField, Line, optional, Quantity } from '../input'
import { plainUnit } from '../rate/unit'
import { ok, type Result, refuse } from '../result'
import type { ReviewRow } from './review'

const Typed = z.object({
  title: Line(200),
  target: optional(Quantity),
  lastYear: optional(Quantity),
  unit: optional(Line(20).transform(plainUnit)),
  due: DayField,
  departmentId: z.uuid('请选择牵头科室。'),
})

/** All of a goal but the section, which is found or made when it is imported. */
export type RowFacts = Omit<GoalFacts, 'sectionId'>

type Read = { ok: true; value: RowFacts } | { ok: false; complaints: Complaint[] }

/**
 * The goal that a row of the review becomes, from the first day of its year on, or what is wrong with it beside its
 * fields. The rules are those of the form for a new goal.
 */
export function factsOfRow(row: ReviewRow, year: number): Read {
  const read = Typed.safeParse(row)
  if (!read.success) return { ok: false, complaints: read.error.issues.map(complaintOf) }
  const { title, due, lastYear, departmentId, ...figures } = read.data
  const start = `${year}-01-01`
  const measure = {
    ...measureOf(row, figures),
    start,
    due,
    milestones: row.kind === 'milestones' ? stepsOf(row.steps, start, due) : [],
  }
  const complaints = measureComplaints(measure)
  if (complaints.length > 0) return { ok: false, complaints: complaints.map(atSteps) }
  return {
    ok: true,
    value: {
      ...measure,
      title,
      lastYear,
      commitment: row.commitment,
      note: '',
      leadDepartmentId: departmentId,
      supportingDepartmentIds: [],
      supervisorId: null,
      personInChargeId: null,
      rateParts: null,
    },
  }
}

/** The last-year figure of a row as typed; null where there is none. */
export function lastYearOfRow({ lastYear }: Pick<ReviewRow, 'lastYear'>): Result<string | null, 'no figure'> {
  const read = optional(Quantity).safeParse(lastYear)
  return read.success ? ok(read.data) : refuse('no figure')
}

const complaintOf = ({ path, message }: { path: PropertyKey[]; message: string }): Complaint => ({
  field: String(path[0]),
  message,
})

/** A row has its steps in one field. */
const atSteps = (complaint: Complaint): Complaint =>
  complaint.field.startsWith('milestone') ? { ...complaint, field: 'steps' } : complaint

/** What its kind doesn't read is dropped; whole things are counted whole. */
function measureOf({ kind, direction }: ReviewRow, typed: { target: string | null; unit: string | null }) {
  const reads = (name: string) => (readFields[kind] as readonly string[]).includes(name)
  const target = reads('target') ? typed.target : null
  return {
    kind,
    direction: reads('direction') ? direction : ('atLeast' as const),
    target,
    baseline: null,
    integral: reads('integral') && target !== null && isWholeTarget(typed.unit, target),
    unit: reads('unit') ? typed.unit : null,
  }
}

/** The steps by their titles, evenly over the month ends up to the due day, until somebody sets their days. */
function stepsOf(titles: string, start: Day, due: Day) {
  const named = titles
    .split(/[、，,；;\n]/)
    .map((title) => title.trim().slice(0, 200))
    .filter((title) => title !== '')
    .slice(0, 50)
  const months = monthNumber(due) - monthNumber(start) + 1
  return named.map((title, at) => {
    const even = monthEndAfter(start, Math.max(1, Math.round((months * (at + 1)) / named.length)))
    return { title, weight: '1', due: at === named.length - 1 || even > due ? due : even }
  })
}

const monthNumber = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/** The end of the so-manieth month, the month of the day being the first. */
function monthEndAfter(day: Day, months: number): Day {
  const last = monthNumber(day) + months - 2
  return monthEndOf(`${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}-01`)
}
