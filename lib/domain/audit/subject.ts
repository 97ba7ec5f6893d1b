import { wordIn } from './word-in'

/** What a record can be about, as the log calls it. */
export const subjectWords = {
  goal: '目标任务',
  entry: '填报',
  milestone: '节点',
  overrule: '改判',
  theme: '板块',
  department: '科室',
  user: '账号',
  plan: '年度计划',
  organisation: '单位',
  displayLink: '大屏链接',
  draft: '导入草稿',
} as const

export type SubjectType = keyof typeof subjectWords

/** What an id stands for, in words, and the goal it belongs to. */
export type Named = { label: string; goalId: string | null }

/** The page on which a subject is to be seen; null where there is none. */
export function pageOf(type: string, id: string | null, goalId: string | null): string | null {
  if (goalId !== null) return `/goals/${goalId}`
  return id === null ? null : (wordIn(pages, type) ?? null)
}

const pages: Record<string, string> = {
  department: '/departments',
  user: '/accounts',
  plan: '/settings',
  organisation: '/settings',
  displayLink: '/settings#display-links',
}
