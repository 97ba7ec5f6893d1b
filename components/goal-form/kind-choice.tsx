import { kindGuides } from '@/lib/domain/goal/kind-guides'
import type { Kind } from '@/lib/domain/progress/measure'
import { kindWords } from '@/lib/domain/words'

type KindChoiceProps = { kind: Kind; choose: (kind: Kind) => void; errors: string[] | undefined }

/** How the goal is measured, asked first and in plain words: everything else follows from it. */
export function KindChoice({ kind, choose, errors }: KindChoiceProps) {
  return (
    <fieldset className="col-span-full">
      <legend className="mb-1.5 text-xs text-muted">怎样衡量这个目标</legend>
      <div className="grid gap-x-6 border-t border-line sm:grid-cols-2">
        {kindGuides.map(({ kind: one, meaning, example }) => (
          <label
            key={one}
            className="flex cursor-pointer items-start gap-2.5 border-b border-line py-2.5 has-checked:text-ink"
          >
            <input
              type="radio"
              name="kind"
              value={one}
              defaultChecked={one === kind}
              onChange={() => choose(one)}
              className="radio radio-sm radio-primary mt-0.5 border-faint"
            />
            <span>
              <b className="font-semibold">{kindWords[one]}</b>
              <span className="block text-muted">{meaning}</span>
              <span className="block text-xs text-muted">例：{example}</span>
            </span>
          </label>
        ))}
      </div>
      {errors && <p className="mt-1 text-xs text-red">{errors.join(' ')}</p>}
    </fieldset>
  )
}
