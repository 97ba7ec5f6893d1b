'use client'

import type { Route } from 'next'
import { useSearchParams } from 'next/navigation'
import type { ComponentProps } from 'react'

import { PageLink } from '@/components/ui/page-link'
import { askedDayOf, withAsOf } from '@/lib/domain/as-of'

type FrameLinkProps = Omit<ComponentProps<'a'>, 'href'> & { href: Route }

/** A link of the frame around every page. The day one looks from goes along. */
export function FrameLink({ href, ...link }: FrameLinkProps) {
  const asked = askedDayOf(useSearchParams().get('asOf') ?? undefined)
  return <PageLink {...link} href={withAsOf(href, asked)} />
}
