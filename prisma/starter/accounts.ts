import type { Role } from '../../lib/domain/viewer'
import { type DepartmentCode, departments } from './departments'

const leaders = [
  { username: 'leader', name: '示例镇长' },
  { username: 'leader2', name: '示例副书记' },
  { username: 'leader3', name: '示例副镇长（城建）' },
  { username: 'leader4', name: '示例副镇长（民生）' },
] as const

export type LeaderName = (typeof leaders)[number]['username']

type StarterAccount = { role: Role; username: string; name: string; department: DepartmentCode | null }

/** Sample accounts. A department's only member of staff signs in with the code of the department. */
export const accounts: StarterAccount[] = [
  { role: 'admin', username: 'admin', name: '示例管理员', department: null },
  ...leaders.map((leader) => ({ ...leader, role: 'leader' as const, department: null })),
  ...departments.map(({ code, field }) => ({
    role: 'staff' as const,
    username: code,
    name: `示例填报人（${field}）`,
    department: code,
  })),
]
