import { lastSaid } from '@/components/forms/labelled'
import type { EntrySheet } from '@/lib/domain/reporting/entry-sheet'
import { modeWords } from '@/lib/domain/words'
import type { FormState } from '@/lib/forms/state'

import { AmountInput } from './amount-input'
import { PartsFields } from './parts-fields'
import type { Figure } from './use-figure'
import { WordSwitch } from './word-switch'

type FigureFieldProps = {
  sheet: Pick<EntrySheet, 'reporting' | 'unit' | 'rate'>
  figure: Figure
  state: FormState
  /** Told to a screen reader where several such fields stand on one page. */
  about?: string
}

const modes = (['increment', 'total'] as const).map((choice) => ({ choice, word: modeWords[choice] }))

/** The quantity of an entry: a reading or the parts of one, or of a count what is new or what it comes to. */
export function FigureField({ sheet, figure, state, about }: FigureFieldProps) {
  const { reporting, rate, unit } = sheet
  const isCount = reporting === 'count'
  const word = isCount ? modeWords[figure.mode] : '最新读数'
  return (
    <div className="grid content-start gap-1">
      {isCount && (
        <>
          <input type="hidden" name="mode" value={figure.mode} />
          <WordSwitch
            name="modeOf"
            choices={modes}
            chosen={figure.mode}
            choose={figure.setMode}
            about={about}
          />
        </>
      )}
      {rate && (
        <WordSwitch
          name="wayOf"
          choices={[
            { choice: 'rate', word: '填比率' },
            { choice: 'parts', word: rate.names.unit ? `填${rate.names.unit}数` : '填分子分母' },
          ]}
          chosen={figure.parts.isByParts ? 'parts' : 'rate'}
          choose={(way) => figure.parts.chooseParts(way === 'parts')}
          about={about}
        />
      )}
      {!isCount && !rate && <span className="text-xs text-muted">{word}</span>}
      {rate && figure.parts.isByParts ? (
        <PartsFields rate={rate} parts={figure.parts} state={state} about={about} />
      ) : (
        <AmountInput
          name="value"
          typed={figure.typed}
          setTyped={figure.setTyped}
          label={[about, word].filter(Boolean).join('：')}
          unit={unit}
          errors={lastSaid(state, 'value').errors}
          data-first-field
        />
      )}
    </div>
  )
}
