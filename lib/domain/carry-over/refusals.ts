import { administrationRefusals } from '../administration/refusals'
import type { Sentence } from '../result'

export type CarryOverRefusal =
  | 'not allowed'
  | 'no such plan'
  | 'year taken'
  | 'year not later'
  | 'goals changed'

export const carryOverRefusals: Record<CarryOverRefusal, Sentence> = {
  'not allowed': administrationRefusals['not allowed'],
  'no such plan': administrationRefusals['no such plan'],
  'year taken': { field: 'year', message: '已经有{}的计划，没有再建。请填别的年份。' },
  'year not later': { field: 'year', message: '新计划要在{}之后，请改年份。' },
  'goals changed': { message: '没有建立：勾选的目标有{}项已归档或不在这份计划里。请刷新页面，再勾选一次。' },
}
