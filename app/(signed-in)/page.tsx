import { redirect } from 'next/navigation'

import { requireViewer } from '@/lib/auth/viewer'

const homes = { staff: '/my', leader: '/overview', admin: '/accounts' } as const

/** Sends each role to its home. */
export default async function HomePage(): Promise<never> {
  const viewer = await requireViewer()
  redirect(homes[viewer.role])
}
