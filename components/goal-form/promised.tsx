import type { Route } from 'next'

import { lastSaid } from '@/components/forms/labelled'
import { PageLink } from '@/components/ui/page-link'
import type { FormState } from '@/lib/forms/state'

type PromisedProps = {
  name: string
  label: string
  value: string
  /** The value as people read it. */
  told: string
  revisePage: string
  state: FormState
}

/** A part of the promise once something was reported: to be read here, and revised with a reason elsewhere. */
export function Promised({ name, label, value, told, revisePage, state }: PromisedProps) {
  const { errors } = lastSaid(state, name)
  return (
    <div className="grid content-start gap-1">
      <span className="text-xs text-muted">{label}</span>
      <input type="hidden" name={name} value={value} />
      <span className="py-1.5">
        {told}
        <PageLink
          href={revisePage as Route}
          aria-label={`调整目标：${label}`}
          className="ml-3 text-accent pointer-coarse:py-3"
        >
          调整目标
        </PageLink>
      </span>
      {errors && <p className="text-xs text-red">{errors.join(' ')}</p>}
    </div>
  )
}
