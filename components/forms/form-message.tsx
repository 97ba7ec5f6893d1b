import type { FormState } from '@/lib/forms/state'

import { Draft } from './draft/draft'
import { WayOn } from './way-on'

/**
 * The one sentence a form answers with: saved, at the server's time, or what to do about a refusal. What was typed and
 * not saved is kept and comes back here.
 */
export function FormMessage({ state }: { state: FormState }) {
  return (
    <>
      <Draft />
      {state.status === 'rejected' ? (
        <p role="alert" className="text-sm text-red">
          {state.message} {state.way && <WayOn way={state.way} />}
        </p>
      ) : (
        <p role="status" className="text-sm text-muted empty:hidden">
          {state.status === 'saved' ? `${state.message} ${state.at}` : null}
        </p>
      )}
    </>
  )
}
