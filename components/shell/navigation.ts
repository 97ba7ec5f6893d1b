import type { Route } from 'next'

import type { Role } from '@/lib/domain/viewer'

type Destination = { href: Route; label: string }

const figures: Destination[] = [
  { href: '/overview', label: '总览' },
  { href: '/goals', label: '目标任务' },
  { href: '/plan', label: '年度计划' },
]

/** Where each role can go, in the order of the bar. */
export const destinations: Record<Role, Destination[]> = {
  staff: [...figures, { href: '/my', label: '我的填报' }],
  leader: figures,
  admin: [
    ...figures,
    { href: '/accounts', label: '账号' },
    { href: '/departments', label: '科室' },
    { href: '/settings', label: '设置' },
    { href: '/audit', label: '操作日志' },
  ],
}
