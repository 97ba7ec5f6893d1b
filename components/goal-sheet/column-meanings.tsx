import type { SheetColumn } from '@/lib/domain/goal-sheet/columns'
import type { ShownColumn } from '@/lib/domain/goal-sheet/shown-columns'
import { meanings } from '@/lib/domain/goal-sheet/words'

type ColumnMeaningsProps = {
  columns: ShownColumn[]
  meant: (SheetColumn | '')[]
  mean: (at: number, meaning: SheetColumn | '') => void
}

/** The columns of a table one below the other: what they are headed, what is in them, and what they mean. */
export function ColumnMeanings({ columns, meant, mean }: ColumnMeaningsProps) {
  return (
    <table className="w-full max-sm:block">
      <thead className="text-xs text-muted max-sm:sr-only">
        <tr className="border-b border-line">
          {['列', '表头', '内容', '意思'].map((heading) => (
            <th key={heading} scope="col" className="py-2 pr-4 last:pr-0">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {columns.map(({ letters, heading, samples }, at) =>
          heading || samples.length > 0 ? (
            <tr
              key={letters}
              className="border-b border-line max-sm:grid max-sm:grid-cols-[2rem_1fr] max-sm:gap-x-2 max-sm:py-2"
            >
              <td className="w-8 pr-4 text-muted sm:py-1.5">{letters}</td>
              <td className="sm:w-44 sm:pr-4">{heading || <span className="text-muted">没有表头</span>}</td>
              <td className="min-w-0 break-words text-muted max-sm:col-start-2 max-sm:text-xs sm:pr-4">
                {samples.join('；')}
              </td>
              <td className="max-sm:col-start-2 max-sm:mt-1 sm:w-40 sm:py-1">
                <select
                  aria-label={`${letters}列的意思`}
                  value={meant[at]}
                  onChange={({ currentTarget }) => mean(at, currentTarget.value as SheetColumn | '')}
                  className="select w-full border-faint bg-canvas"
                >
                  <option value="">不用</option>
                  {meanings.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ) : null,
        )}
      </tbody>
    </table>
  )
}
