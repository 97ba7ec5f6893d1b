import { isId } from '../input'
import { type Action, actionWords } from './actions'
import type { SubjectType } from './subject'
import { wordIn } from './word-in'

/** Why somebody was turned away, whatever they had typed. */
export const reasonWords = {
  'foreign origin': '不是从本系统的页面提交的',
  'signed out': '没有登录，或登录已过期',
  'password must change': '还没有修改该换的密码',
  'second factor missing': '还没有设置两步验证',
  'not allowed': '没有这个权限',
  'not there': '本单位没有这一项',
} as const

type Reason = keyof typeof reasonWords

/** Pages and files that are not for everyone or of one thing, by their routes, as the log calls them. */
export const pageWords = {
  '/accounts': '打开账号页',
  '/accounts/export': '导出账号',
  '/audit': '打开操作日志',
  '/audit/export': '导出操作日志',
  '/departments': '打开科室页',
  '/departments/[departmentId]': '打开科室的总览',
  '/departments/export': '导出科室',
  '/goals/[goalId]': '打开目标任务',
  '/goals/[goalId]/curve': '打开季度目标',
  '/goals/[goalId]/edit': '打开编辑页',
  '/goals/[goalId]/export': '导出填报记录',
  '/goals/[goalId]/target': '打开调整目标',
  '/goals/new': '打开新增目标任务',
  '/plan/import': '打开导入年度计划',
  '/plan/import/[draftId]': '打开导入草稿',
  '/plan/sheet': '打开任务分解表',
  '/plan/sheet/[draftId]': '打开任务分解表的草稿',
  '/my/sheet': '打开填报表',
  '/my/sheet/[draftId]': '打开上传的填报表',
  '/my/sheet/export': '下载填报表',
  '/plan/next': '打开结转',
  '/settings': '打开设置',
  '/themes/[themeId]': '打开板块的总览',
} as const

export type GuardedPage = keyof typeof pageWords

/** What can be asked for by a form of its own, and is recorded as something else once it is done. */
const otherForms = {
  readDocument: '上传年度计划原文',
  saveReview: '保存导入草稿',
  readSummary: '读取上年总结',
  discardReview: '放弃导入草稿',
  uploadReportSheet: '上传填报表',
  importReports: '导入填报表',
  dropReports: '放弃填报表',
  beginSecondFactor: '启用两步验证',
  removeOwnSecondFactor: '停用自己的两步验证',
  endOwnSession: '结束自己的一处登录',
  endOtherSessions: '结束自己的其他登录',
  uploadPlanSheet: '上传任务分解表',
  mapPlanSheet: '对应任务分解表的列',
  dropPlanSheet: '放弃任务分解表的草稿',
} as const

/** What a form asks to be done. */
export type AskedAction = Action | keyof typeof otherForms

/** What was asked for: something to be done, or a page or file to be had. */
type Asked = AskedAction | GuardedPage

/** The words of what was asked for. */
export const askedWords = (asked: string): string =>
  wordIn({ ...actionWords, ...otherForms, ...pageWords }, asked) ?? asked

/** Somebody turned away: what they asked for, of what, and why not. */
export type Refusal = { asked: Asked; reason: Reason; subject: { type: SubjectType; id: string } | null }

const FIELDS = {
  goalId: 'goal',
  entryId: 'entry',
  milestoneId: 'milestone',
  overruleId: 'overrule',
  draftId: 'draft',
} as const satisfies Record<string, SubjectType>

/** What an action was asked to be done to, by the field of its form that names it; null where none does. */
export function subjectAsked(asked: AskedAction, form: Pick<FormData, 'get'>): Refusal['subject'] {
  for (const [field, type] of [...Object.entries(FIELDS), ['id', typeOfId(asked)] as const]) {
    const id = form.get(field)
    if (type !== null && typeof id === 'string' && isId(id)) return { type, id }
  }
  return null
}

/** Whose `id` the form of an action sends. */
function typeOfId(asked: AskedAction): SubjectType | null {
  if (/Department$/.test(asked)) return 'department'
  if (/(Account|Password|Sessions?|SecondFactor)$/.test(asked)) return 'user'
  if (/Plan$/.test(asked)) return 'plan'
  return /DisplayLink$/.test(asked) ? 'displayLink' : null
}
