import type { Metadata } from 'next'

import { turnAway } from '@/lib/auth/refusal'
import { requireViewer } from '@/lib/auth/viewer'
import { findCurrentPlan, listSections } from '@/lib/data/plans'

import { findFigures } from '../../overview/figures'
import { PartPage } from '../../overview/part-page'

export async function generateMetadata({ params }: PageProps<'/themes/[themeId]'>): Promise<Metadata> {
  const [viewer, { themeId }] = await Promise.all([requireViewer(), params])
  const plan = await findCurrentPlan(viewer)
  const themes = plan ? await listSections(viewer, plan.id) : []
  return { title: themes.find(({ id }) => id === themeId)?.title ?? '板块' }
}

export default async function ThemePage({ params, searchParams }: PageProps<'/themes/[themeId]'>) {
  const [viewer, { themeId }, query] = await Promise.all([requireViewer(), params, searchParams])
  const figures = await findFigures(viewer, query)
  const theme = figures?.themes.find(({ id }) => id === themeId)
  if (!figures || !theme)
    return turnAway(viewer, '/themes/[themeId]', { type: 'theme', id: themeId }, 'not there')
  return <PartPage figures={figures} part={{ ...theme, kind: 'theme' }} />
}
