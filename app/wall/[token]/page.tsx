import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { Wall } from '@/components/wall/wall'
import { findDisplay } from '@/lib/auth/display'
import { buildId } from '@/lib/env'

import { findPicture } from './find-picture'

/** The address is the key: it goes to no search engine and to no other site. */
export const metadata: Metadata = {
  title: '大屏',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

export default async function WallPage({ params }: PageProps<'/wall/[token]'>) {
  const { token } = await params
  const display = await findDisplay(token)
  if (!display) notFound()
  return (
    <Wall
      first={await findPicture(display)}
      source={`/wall/${encodeURIComponent(token)}/picture`}
      build={buildId()}
    />
  )
}
