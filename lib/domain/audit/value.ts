import { Decimal } from 'decimal.js'

import { dayInWords, secondOf } from '../day-words'
import { commitmentWords, directionWords, kindWords, lightWords, roleWords } from '../words'
import type { Named } from './subject'
import { wordIn } from './word-in'

/** What ids stand for. */
export type Names = ReadonlyMap<string, Named>

const EMPTY = '（空）'
const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const vocabularies: Record<string, Record<string, string>> = {
  role: roleWords,
  kind: kindWords,
  direction: directionWords,
  commitment: commitmentWords,
  light: lightWords,
  // Why somebody was not let in; of all else the reason is what a person wrote.
  reason: {
    'no such user name': '没有这个用户名',
    'wrong password': '密码不正确',
    'wrong code': '验证码不正确',
    'second factor unreadable': '服务器密钥换过，验证码对不上',
    'code needed': '密码正确，还没有填验证码',
    'too many tries': '试得太多',
    'slowed down': '试得太多',
    locked: '账号锁定中',
    disabled: '账号已停用',
    'initial password used': '初始密码已用过',
    'initial password expired': '初始密码已过期',
    'changed meanwhile': '账号刚被改动',
  },
  passwordPreset: { mlps: '等保', asvs: 'ASVS' },
}

/** A recorded fact as people read it: no ids, no names of code, a time as it is where the town is. */
export function factInWords(field: string, fact: unknown, names: Names): string {
  if (isEmpty(fact)) return EMPTY
  if (Array.isArray(fact)) return fact.map((one) => factInWords(field, one, names)).join('、')
  if (typeof fact === 'object' && fact !== null) return partsInWords(fact as Record<string, unknown>, names)
  if (typeof fact === 'boolean') return fact ? '是' : '否'
  return typeof fact === 'string' ? textInWords(field, fact, names) : String(fact)
}

/** Whether nothing stood there. */
export const isEmpty = (fact: unknown): boolean =>
  fact === undefined || fact === null || fact === '' || (Array.isArray(fact) && fact.length === 0)

function textInWords(field: string, text: string, names: Names): string {
  const word = wordIn(vocabularies[field] ?? {}, text)
  if (word !== undefined) return word
  if (field === 'yellowGap' || field === 'redGap') return `${new Decimal(text).times(100).toFixed()}%`
  if (UUID.test(text)) return names.get(text)?.label ?? '（已不在）'
  if (INSTANT.test(text)) return secondOf(text)
  return DAY.test(text) ? dayInWords(text) : text
}

/** Of a step, a planned value or the parts of a rate: all it says, but not its id. */
function partsInWords({ id: _, ...parts }: Record<string, unknown>, names: Names): string {
  const [first, ...rest] = Object.entries(parts)
    .filter(([, part]) => !isEmpty(part))
    .sort(([one], [other]) => rankOf(one) - rankOf(other))
    .map(([field, part]) => (field === 'weight' ? `权重${part}` : factInWords(field, part, names)))
  return rest.length > 0 ? `${first}（${rest.join('，')}）` : (first ?? EMPTY)
}

// Facts kept as JSON come back with their names in another order.
const ORDER = ['title', 'on', 'numerator', 'denominator']
const rankOf = (field: string) => (ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length)
