/** Why an admin's change was refused, each as the sentence that says what to do. */
export const refusals = {
  'not allowed': '只有在用的管理员账号能做这件事。请刷新页面，或联系其他管理员。',
  'no such account': '没有这个账号，可能刚被改动。请刷新页面。',
  'no such department': '没有这个科室，或已停用。请另选一个。',
  'no such plan': '没有这份计划。请刷新页面。',
  'username taken': '这个用户名已经有了，请换一个。',
  'name taken': '已有同名的科室（含已停用的），请换一个名称。',
  'last admin': '这是最后一个在用的管理员。请先让另一个人当管理员。',
  'own account': '不能停用自己的账号。请由另一位管理员来做。',
} as const

export type RefusalName = keyof typeof refusals
