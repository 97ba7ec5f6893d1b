import { z } from 'zod'
import { amountText, plainNumber, readAmount } from './amount/amount'
import { isDay, isWithinReason } from './day'

/** What people type, made into what the domain knows. Full-width characters count as their plain ones. */
const plain = (text: string) => text.normalize('NFKC').trim()

const MOST_DIGITS = 12
const NO_NUMBER = '请只填数字，例如 12 或 96.5。'
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/

/** A quantity as typed, such as １２ or 1,234.5, as plain decimal text: at most 12 digits and 4 decimals. */
export const Quantity = z.string('请填数字。').transform((typed, context) => {
  const problem = problemWith(plainNumber(typed))
  const amount = problem === null ? readAmount(typed) : null
  if (amount !== null) return amountText(amount)
  context.addIssue({ code: 'custom', message: problem ?? NO_NUMBER })
  return z.NEVER
})

function problemWith(digits: string): string | null {
  if (digits === '') return '请填数字。'
  if (!NUMBER.test(digits)) return NO_NUMBER
  const [whole = '', decimals = ''] = digits.replace(/^[+-]/, '').split('.')
  if (whole.replace(/^0+/, '').length > MOST_DIGITS) return `数字太大，整数部分最多${MOST_DIGITS}位。`
  if (decimals.replace(/0+$/, '').length > 4) return '小数最多四位。'
  return null
}

/** A field that may be left empty: '' is null. */
export const optional = <Field extends z.ZodType>(field: Field) => z.preprocess(emptyAsNull, field.nullable())

const emptyAsNull = (typed: unknown) =>
  typed === undefined || (typeof typed === 'string' && plain(typed) === '') ? null : typed

export const DayField = z
  .string('请选择日期。')
  .transform(plain)
  .refine(isDay, { error: '请选择日期。', abort: true })
  .refine(isWithinReason, '请选择2000年到2100年之间的日期。')

// PostgreSQL stores no NUL, and nobody sees what has no width.
const UNSEEN = /[\p{Cc}\u200b\ufeff]/gu

const lineOf = (typed: string) => typed.replace(/\s+/g, ' ').replace(UNSEEN, '').trim()

const passageOf = (typed: string) =>
  typed
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, (character) => (/[\n\t]/.test(character) ? character : ''))
    .trim()

/** A line of text, trimmed, that must not be empty. */
export const Line = (most: number) =>
  z
    .string('请填写。')
    .transform(lineOf)
    .pipe(z.string().min(1, '请填写。').max(most, `最多${most}个字。`))

/** A longer text, trimmed, that may be empty or left out. */
export const Passage = (most: number) =>
  z
    .string(`最多${most}个字。`)
    .default('')
    .transform(passageOf)
    .pipe(z.string().max(most, `最多${most}个字。`))

const STALE = '请刷新页面后再改。'

/** The fingerprint of what a form was opened with. */
export const Version = z.string(STALE).max(100, STALE)

const UNKNOWN = '没有这一项，请刷新页面。'

export const Id = z.uuid(UNKNOWN)

/** Whether a text, such as a part of an address, can be an id at all. */
export const isId = (text: string): boolean => Id.safeParse(text).success

/** What is sent under one name: none, one or several. */
export const listOf = <Field extends z.ZodType>(field: Field) =>
  z.preprocess(
    (sent) => (sent === undefined || sent === '' ? [] : Array.isArray(sent) ? sent : [sent]),
    z.array(field, UNKNOWN),
  )

/** Boxes ticked or rows chosen under one name. */
export const idList = listOf(Id)
