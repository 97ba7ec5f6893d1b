import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { requireViewer } from '@/lib/auth/viewer'

import { readFigures } from '../../overview/figures'
import { PartPage } from '../../overview/part-page'

export const metadata: Metadata = { title: '板块' }

export default async function ThemePage({ params, searchParams }: PageProps<'/themes/[themeId]'>) {
  const [viewer, { themeId }, query] = await Promise.all([requireViewer(), params, searchParams])
  const figures = await readFigures(viewer, query)
  const theme = figures?.themes.find(({ id }) => id === themeId)
  if (!figures || !theme) notFound()
  return <PartPage figures={figures} part={{ ...theme, kind: 'theme' }} />
}
