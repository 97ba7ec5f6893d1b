import { redirect } from 'next/navigation'

import { requireViewer } from '@/lib/auth/viewer'
import { askedDayOf, withAsOf } from '@/lib/domain/as-of'

const homes = { staff: '/my', leader: '/overview', admin: '/accounts' } as const

/** Sends each role to its home, looking from the same day. */
export default async function HomePage({ searchParams }: PageProps<'/'>): Promise<never> {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams])
  redirect(withAsOf(homes[viewer.role], askedDayOf(query.asOf)))
}
