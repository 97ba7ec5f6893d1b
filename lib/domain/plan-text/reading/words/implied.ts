import type { Direction, Kind } from '../../../progress/measure'
import { namesDeed } from '../../wording/verbs'
import { withoutFiller } from '../title'

/** A number that a clause promises without saying it: 0 of something, or all of it. */
export interface Implied {
  kind: Kind
  direction: Direction
  target: string | null
  unit: string | null
  /** What it is about; empty where it stands in the clause before. */
  object: string
  /** What the title needs besides the object: 清零, 全覆盖. */
  suffix: string
  verb: string
}

const ALL = { kind: 'level', direction: 'atLeast', target: '100', unit: '%' } as const
const NONE = { kind: 'hold', direction: 'atMost', target: '0' } as const

type Rule = { form: RegExp; read: (parts: string[]) => Implied | null }

const RULES: Rule[] = [
  {
    form: /动态(消除|清零)(.*)$/,
    read: ([, verb = '', after = '', before = '']) => none(`动态${verb}`, after, before),
  },
  {
    form: /(?:实现|确保|保持|做到|达到)?“?零(上访|非访|事故|伤亡|死亡|投诉|新增|增长|发生|返贫|案件|违建|发案|感染|差错|复发|反弹|火灾|辍学|遗漏|失误|舆情)”?/,
    read: zero,
  },
  { form: /^(.{2,})(?:为|降为|降至|保持为?|控制为)零$/, read: ([, before = '']) => none('实现', before, '') },
  { form: /^(?:实现)?无(?!违|人|障|线|公害|偿|证|牌|主)(.+)$/, read: without },
  { form: /不(?:发生|出现)(.+?)(?:的?底线)?$/, read: ([, after = '']) => none('守住', after, '') },
  { form: /(杜绝|避免|遏制|防止|严防)(.+)$/, read: avoided },
  {
    form: /(?:全面|全部|早日|逐步|基本)*(清零)(?:任务|工作|目标)?$/,
    read: ([, verb = '', before = '']) => all(verb, before, '清零'),
  },
  {
    form: /(?:实现|做到|达到|基本实现)?(全覆盖)$/,
    read: ([, verb = '', before = '']) => all(verb, before, '全覆盖'),
  },
  {
    form: /(?:全面|全部)(整改到位|落实到位|销号|办结|化解|达标|清理到位|整改完成|完成整改|整改|闭环)$/,
    read: ([, verb = '', before = '']) => all(verb, before, verb),
  },
  {
    form: /全部([\u4e00-\u9fff]{2,4})$/,
    read: ([, verb = '', before = '']) => (isDeed(verb) ? all(verb, before, `全部${verb}`) : null),
  },
  { form: /应([\u4e00-\u9fff])尽\1$/, read: ([form = '', , before = '']) => all(form, before, form) },
]

const STAGE = /^(?:完工|到位|回迁|入住|上岗|投入使用|迁出|退出)$/

function isDeed(verb: string): boolean {
  return STAGE.test(verb) || namesDeed(verb)
}

/** The number a clause implies. `clause` are its words without manner and time, `object` those after its verb. */
export function impliedBy(clause: string, object: string): Implied | null {
  for (const { form, read } of RULES) {
    const found = form.exec(clause)
    if (!found) continue
    const before = clause.slice(0, found.index)
    const implied = read([...found, subjectBefore(before, object)])
    if (implied) return implied
  }
  return null
}

/** The subject without the verb of the clause, where that stands before it. */
function subjectBefore(before: string, object: string): string {
  if (/^新增/.test(before)) return before
  const at = object === '' ? -1 : object.indexOf(before.slice(-2))
  return before.length > 2 && at >= 0 ? object.slice(0, at + 2) : before
}

function all(verb: string, before: string, suffix: string): Implied {
  return { ...ALL, object: withoutFiller(before), suffix, verb }
}

function none(verb: string, after: string, before: string): Implied {
  const object = withoutFiller((after === '' ? before : after).replace(SINGLE, '').replace(KEEPING, ''))
  return { ...NONE, object, suffix: '', verb, unit: unitOf(object) }
}

function zero(parts: string[]): Implied {
  const [found = '', what = ''] = parts
  const object = withoutFiller((parts.at(-1) ?? '').replace(AIMING, ''))
  const verb = /^“?零/.test(found) ? '实现' : found.slice(0, 2)
  return { ...NONE, object: `${object}零${what}`, suffix: '', verb, unit: unitOfZero(object, what) }
}

const SINGLE = /^[一1][例起人件宗户名]/
const KEEPING = /(?:保持|实现|继续|持续|始终|确保)+$/
/** 死亡人数零增长 is a growth of none; 新增违建零增长 is none of what would be new. */
const unitOfZero = (object: string, what: string): string | null =>
  what === '增长' && !object.includes('新增') ? '%' : unitOf(`${object}${what}`)

const AIMING = /(?:全面|力争|努力|基本|继续)?(?:实现|确保|保持|做到)$/

const UNWANTED = /反弹|发生|返贫|新增|复发|事故|火灾|伤亡|回潮|案件|溺水|上访|事件|抛荒|流失|污染/
const ALWAYS = /^(?:杜绝|避免)$/

/** 防止 and 遏制 promise none only of what is plainly unwanted; 避免 and 杜绝 always do. */
function avoided(parts: string[]): Implied | null {
  const [, verb = '', after = '', before = ''] = parts
  if (before !== '' || (!ALWAYS.test(verb) && !UNWANTED.test(after))) return null
  return none(verb, after.replace(/(?:的)?发生$/, ''), '')
}

/** 全年无越级上访: only of what is plainly unwanted. */
function without([, after = '']: string[]): Implied | null {
  return UNWANTED.test(after) ? none('实现', after, '') : null
}

const UNITS: [RegExp, string][] = [
  [/人数/, '人'],
  [/家庭|户$/, '户'],
  [/河|水体/, '条'],
  [/事故|火灾|上访|案件|事件|非访|投诉|发案|伤亡|命案|刑案|访$/, '起'],
  [/人口|人员|学生|辍学|返贫|死亡/, '人'],
]

const unitOf = (object: string): string | null => UNITS.find(([form]) => form.test(object))?.[1] ?? null
