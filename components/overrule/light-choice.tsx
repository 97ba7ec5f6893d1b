import { lastSaid } from '@/components/forms/labelled'
import type { Light } from '@/lib/domain/progress/measure'
import type { FormState } from '@/lib/forms/state'

import { LightMark } from './light-mark'

const lights: Light[] = ['green', 'yellow', 'red']

/** The lights that a goal could show instead of the one it shows. */
export function LightChoice({ shown, state }: { shown: Light; state: FormState }) {
  const { errors, typed } = lastSaid(state, 'light')
  return (
    <fieldset>
      <legend className="mb-1 text-xs text-muted">改判为</legend>
      <span className="flex flex-wrap gap-x-6">
        {lights
          .filter((light) => light !== shown)
          .map((light) => (
            <label
              key={light}
              className="flex cursor-pointer items-center gap-2 py-1 pointer-coarse:min-h-11"
            >
              <input
                // React resets a form after its action, and the radio forgets its default then: a new one keeps it.
                key={String(typed?.[0])}
                type="radio"
                name="light"
                value={light}
                defaultChecked={typed?.[0] === light}
                required
                className="radio radio-sm radio-primary border-faint"
              />
              <LightMark light={light} />
            </label>
          ))}
      </span>
      {errors && (
        <p role="alert" className="mt-1 text-xs text-red">
          {errors.join(' ')}
        </p>
      )}
    </fieldset>
  )
}
