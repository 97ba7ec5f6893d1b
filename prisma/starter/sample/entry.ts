import type { Day } from '../../../lib/domain/day'
import { storedRate } from '../../../lib/domain/rate/exact-rate'
import type { DepartmentCode } from '../departments'

/** The day the sample year ends on, and which it pins the plan to. */
export const SAMPLE_AS_OF: Day = '2024-10-31'

type Further = {
  problem?: string
  next?: string
  /** Days until it was written down; 0 unless said. */
  after?: number
  /** The supporting department that reported; the lead department unless said. */
  by?: DepartmentCode
  /** The day it was voided on and why. */
  voided?: [on: Day, reason: string]
}

export type SampleEntry = { on: Day; value: number | null; parts?: Parts; note: string } & Further

/** The numerator and the denominator of a rate. */
type Parts = [numerator: number, denominator: number]

/** The days on which the steps were done, in order, and the reports of a goal. */
type SampleProgress = { done?: Day[]; entries: SampleEntry[] }

/** The sample progress of goals by their code. */
export type SampleYear = Record<string, SampleProgress>

/** A report of 2024 with a figure: an increment or a reading, as the goal's kind reads it. */
export const figure = (monthDay: string, value: number, note = '', further: Further = {}): SampleEntry => ({
  on: day(monthDay),
  value,
  note,
  ...further,
})

/** A report of 2024 with a rate in per cent, given by its parts. */
export const rate = (
  monthDay: string,
  [numerator, denominator]: Parts,
  note = '',
  further: Further = {},
): SampleEntry => ({
  on: day(monthDay),
  value: Number(storedRate({ numerator: `${numerator}`, denominator: `${denominator}` }, '%')),
  parts: [numerator, denominator],
  note,
  ...further,
})

/** A report of 2024 in words alone. */
export const words = (monthDay: string, note: string, further: Further = {}): SampleEntry => ({
  on: day(monthDay),
  value: null,
  note,
  ...further,
})

/** A report of 2024 that nothing has moved (无进展). */
export const nothingNew = (monthDay: string): SampleEntry => words(monthDay, '')

/** The reading that stands when the year begins (期初数). */
export const opening = (value: number): SampleEntry => ({
  on: '2023-12-29',
  value,
  note: '年初沿用上年末数。',
})

/** A day of 2024. */
export const day = (monthDay: string): Day => `2024-${monthDay}`
