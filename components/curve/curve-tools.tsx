import { wordButton } from '@/components/ui/word-button'
import type { Preset } from '@/lib/domain/curve/fillings'
import type { Period } from '@/lib/domain/curve/grid'
import { periodWords, presetWords } from '@/lib/domain/words'

import type { Curve } from './use-curve'

/** By quarters or by months, and the ways to fill all cells at once. */
export function CurveTools({ curve }: { curve: Curve }) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <fieldset className="flex gap-4">
        <legend className="sr-only">按季还是按月</legend>
        {(Object.keys(periodWords) as Period[]).map((period) => (
          <label key={period} className="flex cursor-pointer items-center gap-2 pointer-coarse:min-h-11">
            <input
              type="radio"
              name="period"
              value={period}
              checked={curve.period === period}
              onChange={() => curve.tell(period)}
              className="radio radio-sm radio-primary border-faint"
            />
            {periodWords[period]}
          </label>
        ))}
      </fieldset>
      <fieldset className="flex flex-wrap gap-x-4">
        <legend className="sr-only">填法</legend>
        {curve.grid.origin ? (
          (Object.keys(presetWords) as Preset[]).map((preset) => (
            <button key={preset} type="button" className={wordButton} onClick={() => curve.fill(preset)}>
              {presetWords[preset]}
            </button>
          ))
        ) : (
          <>
            <button type="button" className={wordButton} onClick={curve.clear}>
              清空
            </button>
            <span className="text-muted">没有基数，不知从哪里起步：请逐格填写，或都留空。</span>
          </>
        )}
      </fieldset>
    </div>
  )
}
