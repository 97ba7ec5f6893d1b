import { type Day, isDay, isWithinReason } from '../day'
import { isId } from '../input'
import { isAction } from './actions'
import { type AuditFilter, nobodies } from './filter'

type Params = Record<string, string | string[] | undefined>

const LONGEST_SEARCH = 60

/** Reads what a URL asks for. What makes no sense narrows nothing. */
export function auditFilterFrom(params: Params): AuditFilter {
  const [who, action] = [one(params.who), one(params.action)]
  return {
    who: isId(who) || Object.hasOwn(nobodies, who) ? who : '',
    action: isAction(action) ? action : null,
    q: [...one(params.q).replace(/\s+/g, ' ').replaceAll('\0', '').trim()].slice(0, LONGEST_SEARCH).join(''),
    from: dayFrom(params.from),
    to: dayFrom(params.to),
    refused: one(params.refused) === '1',
  }
}

const one = (param: string | string[] | undefined): string => (Array.isArray(param) ? param[0] : param) ?? ''

function dayFrom(param: string | string[] | undefined): Day | null {
  const asked = one(param)
  return isDay(asked) && isWithinReason(asked) ? asked : null
}
