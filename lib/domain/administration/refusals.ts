import type { Sentence } from '../result'

/** Why an admin's change was refused, as people read it: what to do, beside the field it is about. */
export const administrationRefusals = {
  'not allowed': {
    message: '只有在用的管理员账号能做这件事。请刷新页面，或联系其他管理员。',
    turnsAway: 'not allowed',
  },
  'no such account': { message: '没有这个账号，可能刚被改动。请刷新页面。', turnsAway: 'not there' },
  'username taken': { field: 'username', message: '这个用户名已经有了，请换一个。' },
  'created already': {
    message: '没有再建：这样的账号您已经建过。初始密码只显示一次；没有看到的，请在列表里点“重置密码”。',
  },
  'just reset': {
    message: '没有重置：{}重置过这个密码，新的初始密码在那里。仍要重置，请过一分钟再来。',
  },
  'department archived': {
    message: '没有启用：这个账号的科室“{}”已停用。请先点“编辑”另选科室，或恢复那个科室。',
  },
  'no such department': {
    field: 'departmentId',
    message: '没有这个科室，或已停用。请另选一个。',
    turnsAway: 'not there',
  },
  'last admin': { message: '这是最后一个在用的管理员。请先让另一个人当管理员。' },
  'own account': { message: '不能停用自己的账号。请由另一位管理员来做。' },
  'own password': { message: '自己的密码不用重置：请点右上角自己的姓名修改。' },
  'own sessions': { message: '自己的登录请在“我的账号”里退出。' },
  'own second factor': { message: '自己的两步验证请在“我的账号”里关闭。' },
  'own second factor first': {
    field: 'adminsNeedSecondFactor',
    message: '请先点右上角自己的姓名，给自己设置两步验证，再来要求别的管理员。',
  },
  'department gone': { message: '没有这个科室，可能刚被改动。请刷新页面。', turnsAway: 'not there' },
  'name taken': { field: 'name', message: '已有同名的科室（含已停用的），请换一个名称。' },
  'order changed': { message: '没有移动：顺序刚被别人改过。请看现在的顺序，再移一次。' },
  'in use': { message: '这个科室还{}，不能停用。请先改到别的科室。' },
  'no such display link': { message: '没有这个大屏链接，可能刚被改动。请刷新页面。', turnsAway: 'not there' },
  'made already': {
    message: '没有再建：这个链接已经建好，地址只显示一次。没有看到的，请停用它，再新建一个。',
  },
  'key used': { message: '这张表已经用过，没有再保存。请关上它，重新填一次。' },
  'no such plan': { message: '没有这份计划，可能刚被改动。请刷新页面。', turnsAway: 'not there' },
  'changed meanwhile': {
    message: '没有保存：您打开之后，{}改过。标出的是现在的内容；再按一次保存，就以您填的为准。',
  },
  'sum below zero': {
    message: '没有清除：清除示例后，“{}”的累计会低于0。请先作废这个目标里的冲减填报。',
  },
} satisfies Record<string, Sentence>

export type AdministrationRefusal = keyof typeof administrationRefusals
