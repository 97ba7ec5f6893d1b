import type { Measure } from './figure'
import { matchAt, type Numeral, numeralAt, timesTen } from './numeral'
import { type Unit, unitAt } from './unit'

const TO = /(?:—{1,2}|-|~|至)/y
const PART_OF = /([百千])分之/y
const FRACTION = /([二三四五六七八九十])分之([一二三四五六七八九])/y
const FRACTION_IN_DIGITS = /\d{1,2}\/\d{1,2}(?![\d/万])/y
const TENTHS = /([一二三四五六七八九])成(?!立|为|功|果|效|本|员|熟|都|长|片|网|型)(半|以上|左右|)/y
const TENTHS_IN_DIGITS = /(\d(?:\.\d)?)成(?!立|为|功|果|效|本|员|熟)/y

/** A number in a unit, or two as the ends of a range, at a place in the text. */
export function measureAt(text: string, at: number): Measure | null {
  return parts(text, at) ?? fraction(text, at) ?? tenths(text, at) ?? ranged(text, at)
}

/** 百分之五, 千分之三. */
function parts(text: string, at: number): Measure | null {
  const found = matchAt(PART_OF, text, at)
  const numeral = found && numeralAt(text, at + found.length)
  if (!numeral) return null
  const name = found.startsWith('百') ? '%' : '‰'
  return { start: at, ...amountOf(numeral, { name, kind: 'share', length: 0 }, null), inWords: false }
}

const DIGITS = '零一二三四五六七八九十'
const PLACES = 10_000

/** 三分之二 as a percentage: to four places where it does not come out even, and then only about so much. */
function fraction(text: string, at: number): Measure | null {
  const words = matchAt(FRACTION, text, at)
  const found = words ?? matchAt(FRACTION_IN_DIGITS, text, at)
  if (!found) return null
  const [part = 0, whole = 0] = words
    ? [DIGITS.indexOf(words.at(-1) ?? ''), DIGITS.indexOf(words[0] ?? '')]
    : found.split('/').map(Number)
  if (part >= whole) return null
  const share = Math.round((part * 100 * PLACES) / whole)
  return {
    start: at,
    end: at + found.length,
    value: String(share / PLACES),
    upper: null,
    unit: percent,
    approximate: (part * 100 * PLACES) % whole !== 0,
    inWords: false,
  }
}

const percent: Unit = { name: '%', kind: 'share', length: 1 }

function tenths(text: string, at: number): Measure | null {
  const words = matchAt(TENTHS, text, at)
  const found = words ?? matchAt(TENTHS_IN_DIGITS, text, at)
  if (!found) return null
  const digits = words ? String(DIGITS.indexOf(words[0] ?? '')) : found.slice(0, -1)
  const half = words?.includes('半') ? '5' : '0'
  const value = words ? `${digits}${half}` : timesTen(digits, 1)
  const end = at + found.indexOf('成') + (words?.includes('半') ? 2 : 1)
  return { start: at, end, value, upper: null, unit: percent, approximate: false, inWords: false }
}

function ranged(text: string, at: number): Measure | null {
  const first = numeralAt(text, at)
  if (!first) return null
  const unit = unitAt(text, first.end)
  const to = matchAt(TO, text, first.end + (unit?.length ?? 0))
  if (!to) return unit && { start: at, ...amountOf(first, unit, null) }
  const second = numeralAt(text, first.end + (unit?.length ?? 0) + to.length)
  const upperUnit = second && unitAt(text, second.end)
  if (!second || !upperUnit) return unit && { start: at, ...amountOf(first, unit, null) }
  // 5至6万: the scale of the second holds for both.
  const lower = first.scale === '' ? { ...first, scale: second.scale, zeros: second.zeros } : first
  return { start: at, ...amountOf(lower, upperUnit, second) }
}

const KEEP_SCALE = new Set(['money', 'extent', 'reading'])

/** Money and extents keep their scale in the unit, as offices write them: 900万元. Things are counted out: 1.2万人. */
function amountOf(numeral: Numeral, unit: Unit, upper: Numeral | null): Omit<Measure, 'start'> {
  const keepsScale = KEEP_SCALE.has(unit.kind) && numeral.zeros >= 4
  const plain = ({ digits, zeros }: Numeral) => timesTen(digits, keepsScale ? 0 : zeros)
  return {
    end: (upper ?? numeral).end + unit.length,
    value: plain(numeral),
    upper: upper && plain(upper),
    unit: keepsScale ? { ...unit, name: `${numeral.scale}${unit.name}` } : unit,
    approximate: numeral.approximate || (upper?.approximate ?? false),
    inWords: numeral.inWords,
  }
}
