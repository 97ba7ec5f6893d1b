import { useId } from 'react'

import { lastSaid } from '@/components/forms/labelled'
import type { Mode } from '@/lib/domain/reporting/entry-outcome'
import type { EntrySheet } from '@/lib/domain/reporting/entry-sheet'
import type { FormState } from '@/lib/forms/state'

import type { Figure } from './use-figure'

type FigureFieldProps = {
  sheet: Pick<EntrySheet, 'reporting' | 'unit'>
  figure: Figure
  state: FormState
  /** Told to a screen reader where several such fields stand on one page. */
  about?: string
}

const modes: { mode: Mode; word: string }[] = [
  { mode: 'increment', word: '本次新增' },
  { mode: 'total', word: '累计达到' },
]

/** The quantity of an entry: a reading, or of a count what is new or what it comes to. */
export function FigureField({ sheet, figure, state, about }: FigureFieldProps) {
  const id = useId()
  const { errors } = lastSaid(state, 'value')
  const isCount = sheet.reporting === 'count'
  const word = isCount ? (modes.find(({ mode }) => mode === figure.mode)?.word ?? '') : '最新读数'
  return (
    <div className="grid content-start gap-1">
      {isCount ? <ModeSwitch figure={figure} /> : <span className="text-xs text-muted">{word}</span>}
      <span className="relative block">
        <input
          id={id}
          name="value"
          inputMode="decimal"
          autoComplete="off"
          maxLength={32}
          // Also what was typed while an answer was on its way, which the form's reset would take.
          defaultValue={figure.typed}
          onChange={({ target }) => figure.setTyped(target.value)}
          className={`input w-full bg-canvas pr-11 ${errors ? 'input-error' : 'border-faint'}`}
          aria-label={[about, `${word}${sheet.unit && `（${sheet.unit}）`}`].filter(Boolean).join('：')}
          aria-invalid={Boolean(errors)}
          aria-describedby={errors && `${id}-errors`}
          data-first-field
        />
        <span
          aria-hidden
          className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-xs text-muted"
        >
          {sheet.unit}
        </span>
      </span>
      {errors && (
        <p id={`${id}-errors`} className="text-xs text-red">
          {errors.join(' ')}
        </p>
      )}
    </div>
  )
}

function ModeSwitch({ figure }: { figure: Figure }) {
  return (
    <fieldset aria-label="填法" className="flex gap-3 text-xs">
      <input type="hidden" name="mode" value={figure.mode} />
      {modes.map(({ mode, word }) => (
        <button
          key={mode}
          type="button"
          aria-pressed={figure.mode === mode}
          onClick={() => figure.setMode(mode)}
          className="cursor-pointer border-b border-transparent text-muted hover:text-ink aria-pressed:border-accent aria-pressed:text-ink pointer-coarse:min-h-11"
        >
          {word}
        </button>
      ))}
    </fieldset>
  )
}
