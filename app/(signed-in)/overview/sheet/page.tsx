import type { Metadata, Route } from 'next'

import { EmptyOverview } from '@/components/overview/empty-overview'
import { Sheet } from '@/components/sheet/sheet'
import { PageLink } from '@/components/ui/page-link'
import { PrintButton } from '@/components/ui/print-button'
import { requireViewer } from '@/lib/auth/viewer'
import { lookPath } from '@/lib/domain/overview/look'

import { findFigures } from '../figures'
import { sheetPropsOf } from './sheet-props'

export const metadata: Metadata = { title: '班子会一页' }

export default async function SheetPage({ searchParams }: PageProps<'/overview/sheet'>) {
  const [viewer, params] = await Promise.all([requireViewer(), searchParams])
  const figures = await findFigures(viewer, params)
  if (!figures || figures.goals.length === 0) {
    return (
      <>
        <h1>班子会一页</h1>
        <EmptyOverview missing={figures ? 'goals' : 'plan'} newGoal={null} />
      </>
    )
  }
  return (
    <>
      <p className="mb-4 flex flex-wrap gap-x-4.5 text-muted print:hidden">
        <PageLink href={lookPath('/overview', figures.look, {}) as Route} className="fingertip text-accent">
          ‹ 总览
        </PageLink>
        <span className="fingertip">A3 横向打印，正好一页</span>
        <span className="ml-auto">
          <PrintButton />
        </span>
      </p>
      <Sheet {...sheetPropsOf(figures)} />
    </>
  )
}
