import type { Route } from 'next'

import { PageLink } from '@/components/ui/page-link'

/** A table that was imported or let go: what came of it, and where to go on. */
export const ClosedSheet = ({ said }: { said: string }) => (
  <div className="mt-4 grid gap-3">
    <p role="status">{said}</p>
    <p className="flex gap-x-6">
      <PageLink href={'/goals' as Route} className="fingertip text-accent">
        看目标任务
      </PageLink>
      <PageLink href={'/plan/sheet' as Route} className="fingertip text-accent">
        再导入一份
      </PageLink>
    </p>
  </div>
)
