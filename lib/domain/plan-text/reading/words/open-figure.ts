import type { Head } from '../head'
import type { Said } from '../said'
import { withoutFiller } from '../title'

/** A figure that the plan leaves open, for somebody to fill in. */
export type OpenFigure = Pick<Said, 'kind' | 'direction' | 'unit' | 'title'>

const RATE = /(?:率|比重|占比|满意度|浓度|指数|覆盖面)$/
const IN_PERCENT = /(?:率|比重|占比|满意度)$/
const BOUNDS = /^(?:控制|管控|降低|压降|严控|压减)$/
const RAISES = /^(?:提高|提升|稳定|保持|增加|扩大|改善)$/
const KEEPS = /^(?:稳定|保持)$/

/** A rate to be held or raised without saying how far: 控制城镇登记失业率. */
export function openRate({ verb }: Head, object: string): OpenFigure | null {
  const title = withoutFiller(object)
  if (verb === null || !RATE.test(title)) return null
  const unit = IN_PERCENT.test(title) ? '%' : null
  if (BOUNDS.test(verb)) return { kind: 'hold', direction: 'atMost', unit, title }
  if (!RAISES.test(verb)) return null
  return { kind: KEEPS.test(verb) ? 'hold' : 'level', direction: 'atLeast', unit, title }
}

const IN_STEP = /^(.{2,20}?)(?:增长|增速)?[与和同跟].{2,14}?(?:基本)?同步(?:增长)?$/

/** 居民收入与经济增长同步: a growth whose figure is another's. */
export function inStep(clause: string): OpenFigure | null {
  const [, title] = IN_STEP.exec(clause) ?? []
  return title ? { kind: 'level', direction: 'atLeast', unit: '%', title: `${title}增速` } : null
}
