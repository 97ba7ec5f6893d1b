import type { Route } from 'next'

import { lastSaid } from '@/components/forms/labelled'
import { PageLink } from '@/components/ui/page-link'
import type { FormState } from '@/lib/forms/state'

type StepsElsewhereProps = { goalPage: string; state: FormState }

/** Where the steps of a goal are changed: on its page, beside their days. */
export function StepsElsewhere({ goalPage, state }: StepsElsewhereProps) {
  const errors = ['milestoneTitle', 'milestoneDue'].flatMap((name) => lastSaid(state, name).errors ?? [])
  return (
    <div className="col-span-full">
      <p className="text-muted">
        节点在目标页修改。
        <PageLink href={`${goalPage}#steps` as Route} className="fingertip text-accent">
          去改节点
        </PageLink>
      </p>
      {errors.length > 0 && <p className="mt-1 text-xs text-red">{errors.join(' ')}</p>}
    </div>
  )
}
