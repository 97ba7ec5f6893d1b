'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import type { ComponentProps } from 'react'

import { askedDayOf, withAsOf } from '@/lib/domain/as-of'

type FrameLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & { href: Route }

/** A link of the frame around every page. The day one looks from goes along. */
export function FrameLink({ href, ...link }: FrameLinkProps) {
  const asked = askedDayOf(useSearchParams().get('asOf') ?? undefined)
  return <Link {...link} href={withAsOf(href, asked)} />
}
