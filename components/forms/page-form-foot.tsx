import type { Route } from 'next'

import { PageLink } from '@/components/ui/page-link'
import type { FormState } from '@/lib/forms/state'

import { FormMessage } from './form-message'
import { SubmitButton } from './submit-button'

type PageFormFootProps = { state: FormState; pending: boolean; confirm: string; back: string }

/** The end of a form that has a page to itself: what it was answered, and the two ways on. */
export const PageFormFoot = ({ state, pending, confirm, back }: PageFormFootProps) => (
  <div className="col-span-full grid gap-3">
    <FormMessage state={state} />
    <span className="flex items-center gap-3">
      <SubmitButton pending={pending}>{confirm}</SubmitButton>
      <PageLink href={back as Route} className="btn border-line bg-surface font-normal">
        取消
      </PageLink>
    </span>
  </div>
)
