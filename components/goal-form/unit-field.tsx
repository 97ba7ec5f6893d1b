import { useId } from 'react'

import { Field } from '@/components/forms/field'
import type { FormState } from '@/lib/forms/state'

type UnitFieldProps = { unit: string; setUnit: (unit: string) => void; state: FormState }

const UNITS = ['家', '个', '户', '项', '次', '%', '‰', '万元']

/** The unit of the figures, typed or taken from the usual ones. */
export function UnitField({ unit, setUnit, state }: UnitFieldProps) {
  const units = useId()
  return (
    <>
      <Field
        name="unit"
        label="单位"
        list={units}
        autoComplete="off"
        maxLength={20}
        defaultValue={unit}
        onChange={({ target }) => setUnit(target.value)}
        state={state}
      />
      <datalist id={units}>
        {UNITS.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  )
}
