import type { LeftAloneReason, Lookalike } from './figure'
import { matchAt } from './numeral'

const CN = '零〇一二两三四五六七八九十百'

/** What only looks like a figure, most telling first: the first pattern that fits at a place settles it. */
const LOOKALIKES: { reason: LeftAloneReason; form: RegExp }[] = [
  { reason: 'document', form: /[〔【[]\d{4}[〕】\]](?:第?\d{1,5}号)?/y },
  { reason: 'document', form: /《[^》\n]{1,60}》/y },
  { reason: 'date', form: new RegExp(`第[${CN}\\d]{1,3}(?:个)?(?:季度|学期|阶段)`, 'y') },
  { reason: 'batch', form: new RegExp(`第[${CN}\\d]{1,3}批`, 'y') },
  { reason: 'phase', form: new RegExp(`第[${CN}\\d]{1,3}期`, 'y') },
  { reason: 'name', form: new RegExp(`第[${CN}\\d]{1,4}届?`, 'y') },
  { reason: 'name', form: /十[一二三四五]五/y },
  { reason: 'date', form: /\d{4}[-./]\d{1,2}[-./]\d{1,2}/y },
  { reason: 'date', form: /(?:19|20)\d{2}(?:年)?[-—~至](?:19|20)?\d{2,4}年/y },
  { reason: 'date', form: /(?:19|20)\d{2}年(?:度)?(?:\d{1,2}月份?)?(?:\d{1,2}[日号])?/y },
  { reason: 'date', form: /\d{1,2}(?:[-—~至]\d{1,2})?月份?(?:\d{1,2}[日号])?(?!饼)/y },
  { reason: 'date', form: /\d{1,2}[-—~至]?\d{0,2}日/y },
  { reason: 'date', form: new RegExp(`[${CN}]{2,4}年|[${CN}]{1,3}月份?(?:[${CN}]{1,3}日)?`, 'y') },
  { reason: 'date', form: /[一二三四1-4]季度/y },
  { reason: 'duration', form: /\d{1,4}(?:个月|个小时|个工作日|个季度|分钟|周年|周|年|秒)/y },
  {
    reason: 'duration',
    form: /[一二两三四五六七八九十半]{1,3}(?:个月|个小时|个工作日|个季度|小时|分钟|周年|年|周|天)/y,
  },
  { reason: 'technical', form: /\d{1,2}[×xX*]\d{1,2}(?:小时)?/y },
  { reason: 'name', form: /\d{1,4}(?:\+(?:\d{1,4}|[A-Za-zＮ]{1,3}))+/y },
  { reason: 'phone', form: /\d{3,4}-\d{7,8}|\d{7,}(?![.\d]*(?:万|元|人|亩|吨|平方|千瓦))/y },
  { reason: 'age', form: new RegExp(`\\d{1,3}(?:周)?岁|[${CN}]{1,3}(?:周)?岁`, 'y') },
  { reason: 'age', form: /(?:[0-9]0|[0-9]5|[零五六七八九][零〇五十])后/y },
  {
    reason: 'building',
    form: /\d{1,5}(?:[、-]\d{1,5}){0,5}#|\d{1,5}(?:[、-]\d{1,5}){0,5}号(?:楼|地块|线|路|院|门|桥|井|泵|船|仓|厂房|机组|文件)?(?:\d{1,3}单元)?/y,
  },
  {
    reason: 'building',
    form: /\d{1,3}(?:单元|弄|号线)|[一二三四五六七八九十]{1,3}号(?:楼|地块|线|院|桥|工程|文件|仓)/y,
  },
  {
    reason: 'phase',
    form: /[一二三四五六七八九十]{1,2}期|\d{1,2}期(?=工程|项目|地块|建设|用地|厂房|安置|园)/y,
  },
  {
    reason: 'grade',
    form: /\d?[A-Z]{1,5}级(?:以上)?|\dA(?=景|级|旅)|[一二三四五六七八九1-9]星(?:级)?|[一二三四1-4]级(?!政府)/y,
  },
  { reason: 'name', form: /\d{1,4}强/y },
  {
    reason: 'technical',
    form: /\d{1,5}(?:\.\d{1,3})?(?!km|m[²³]|[MGk]W(?!h)|ug\/|m(?![A-Za-z0-9]))[A-Za-z][A-Za-z0-9]*/y,
  },
  { reason: 'technical', form: /[A-Za-z][A-Za-z0-9.\-/]{0,20}\d[A-Za-z0-9.-]{0,20}/y },
]

/** What stands at a place in the text and is built of numbers without being a figure. */
export function lookalikeAt(text: string, at: number): Lookalike | null {
  for (const { reason, form } of LOOKALIKES) {
    const found = matchAt(form, text, at)
    if (found) return { start: at, end: at + found.length, reason }
  }
  return null
}
