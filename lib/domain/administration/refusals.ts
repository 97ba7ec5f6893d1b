import type { Sentence } from '../result'

/** Why an admin's change was refused, as people read it: what to do, beside the field it is about. */
export const administrationRefusals = {
  'not allowed': { message: '只有在用的管理员账号能做这件事。请刷新页面，或联系其他管理员。' },
  'no such account': { message: '没有这个账号，可能刚被改动。请刷新页面。' },
  'username taken': { field: 'username', message: '这个用户名已经有了，请换一个。' },
  'no such department': { field: 'departmentId', message: '没有这个科室，或已停用。请另选一个。' },
  'last admin': { message: '这是最后一个在用的管理员。请先让另一个人当管理员。' },
  'own account': { message: '不能停用自己的账号。请由另一位管理员来做。' },
  'own password': { message: '自己的密码不用重置：请点右上角自己的姓名修改。' },
  'department gone': { message: '没有这个科室，可能刚被改动。请刷新页面。' },
  'name taken': { field: 'name', message: '已有同名的科室（含已停用的），请换一个名称。' },
  'in use': { message: '这个科室还{}，不能停用。请先改到别的科室。' },
  'no such display link': { message: '没有这个大屏链接，可能刚被改动。请刷新页面。' },
  'no such plan': { message: '没有这份计划，可能刚被改动。请刷新页面。' },
  'changed meanwhile': {
    message: '没有保存：您打开之后，{}改过。标出的是现在的内容；再按一次保存，就以您填的为准。',
  },
  'sum below zero': {
    message: '没有清除：清除示例后，“{}”的累计会低于0。请先作废这个目标里的冲减填报。',
  },
} satisfies Record<string, Sentence>

export type AdministrationRefusal = keyof typeof administrationRefusals
