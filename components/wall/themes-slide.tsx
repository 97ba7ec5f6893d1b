import { shapeOf, shortWordOf } from '@/lib/domain/overview/column-words'
import type { LightGrid } from '@/lib/domain/overview/light-grid'

import { SlideHeading } from './slide-heading'

type ThemesSlideProps = { grid: LightGrid; page: number; pages: number }

/** Few rows stand taller; a full page just fits. */
const heightOf = (rows: number) => `calc(${Math.min(140, Math.floor(570 / rows))} * var(--u))`

/** How many goals of each theme stand how, in the plan's order, never ranked. */
export function ThemesSlide({ grid, page, pages }: ThemesSlideProps) {
  return (
    <section className="flex min-h-0 flex-1 flex-col">
      <SlideHeading title="板块" note="各板块的目标任务按状态计数" page={page} pages={pages} />
      <table className="w-full border-collapse">
        <thead>
          <tr className="border-b border-line align-top wall-text-33 text-muted">
            <th scope="col" className="py-3 pr-4">
              板块
            </th>
            {grid.columns.map((column) => (
              <th
                key={column.standings[0]}
                scope="col"
                className="w-[calc(170*var(--u))] px-2 py-3 max-[749px]:w-auto text-right leading-[1.2]"
              >
                <span aria-hidden>{shapeOf(column)}</span>{' '}
                {shortWordOf(column)
                  .split('/')
                  .map((word) => (
                    <span key={word} className="block whitespace-nowrap max-[749px]:sr-only">
                      {word}
                    </span>
                  ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ id, title, counts }) => (
            <tr key={id} style={{ height: heightOf(grid.rows.length) }} className="border-b border-line">
              <th scope="row" className="pr-4 wall-text-42 leading-[1.1]">
                <span className="line-clamp-2 wrap-anywhere">{title}</span>
              </th>
              {grid.columns.map(({ standings, isHot }, index) => {
                const goals = counts[index] ?? 0
                return (
                  <td
                    key={standings[0]}
                    className={`px-2 text-right wall-text-54 leading-none ${isHot && goals > 0 ? 'bg-red-soft' : ''}`}
                  >
                    {goals > 0 ? goals : <span className="text-muted">–</span>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
