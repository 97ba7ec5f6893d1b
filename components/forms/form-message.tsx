import type { FormState } from '@/lib/forms/state'

/** The one sentence a form answers with: saved, at the server's time, or what to do about a refusal. */
export function FormMessage({ state }: { state: FormState }) {
  if (state.status === 'rejected')
    return (
      <p role="alert" className="text-sm text-red">
        {state.message}
      </p>
    )
  return (
    <p role="status" className="text-sm text-muted empty:hidden">
      {state.status === 'saved' ? `${state.message} ${state.at}` : null}
    </p>
  )
}
