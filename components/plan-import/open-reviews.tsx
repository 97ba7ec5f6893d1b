'use client'

import type { Route } from 'next'

import { ConfirmForm } from '@/components/forms/confirm-form'
import { DialogButton } from '@/components/ui/dialog-button'
import { PageLink } from '@/components/ui/page-link'
import type { OpenReview } from '@/lib/domain/plan-import/open-review'
import type { FormAction } from '@/lib/forms/state'

type OpenReviewsProps = { drafts: readonly OpenReview[]; discardReview: FormAction }

/** Half-done reviews, to go on with or to let go. */
export function OpenReviews({ drafts, discardReview }: OpenReviewsProps) {
  if (drafts.length === 0) return null
  return (
    <section className="mt-6 max-w-3xl">
      <h2 className="mb-1">没有核对完的</h2>
      <ul>
        {drafts.map(({ id, fileName, startedBy, begunAt, year, open, all }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-line py-2">
            <PageLink href={`/plan/import/${id}` as Route} className="fingertip min-w-0 text-accent">
              {year}年 · {fileName}
            </PageLink>
            <span className="text-muted">
              {startedBy} {begunAt} · 共{all}条，待核对{open}条
            </span>
            <span className="ml-auto">
              <DialogButton label="放弃" about={fileName} title="放弃这份草稿？">
                {(leave) => (
                  <ConfirmForm action={discardReview} fields={{ draftId: id }} confirm="放弃" leave={leave}>
                    核对过的{all - open}条也一起放弃。要再导入，请重新上传。
                  </ConfirmForm>
                )}
              </DialogButton>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
