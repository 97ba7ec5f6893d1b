import { dayInWords, instantInWords } from '@/lib/domain/day-words'
import type { Fate, OverruleLine } from '@/lib/domain/overrule/history'

import { LightMark } from './light-mark'

export type OverruleHistoryProps = { lines: OverruleLine[]; year: number }

/** Every time a leader saw the light differently (改判记录), with the reason and until when it held; newest first. */
export function OverruleHistory({ lines, year }: OverruleHistoryProps) {
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="overrules">
      <h2 id="overrules" className="mb-2.5">
        改判记录 <small className="ml-1 text-xs font-normal text-muted">{lines.length}次</small>
      </h2>
      <ol className="border-t border-line">
        {lines.map(({ id, on, light, reason, by, at, fate }) => (
          <li
            key={id}
            className="grid gap-x-3.5 border-b border-line py-2.25 grid-cols-[84px_minmax(0,1fr)] md:grid-cols-[84px_64px_minmax(0,1fr)]"
          >
            <span className="text-muted">{dayInWords(on, year)}</span>
            <LightMark light={light} />
            <span className="max-md:col-span-full min-w-0 break-words">
              {reason}{' '}
              <small className="text-xs text-muted">
                {by} · {instantInWords(at, year)} · {fateWords(fate, year)}
              </small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function fateWords(fate: Fate, year: number): string {
  if (fate.is === 'inForce') return '有效，下一次填报后失效'
  if (fate.is === 'later') return '晚于截至日期'
  if (fate.is === 'withdrawn') return `${instantInWords(fate.at, year)}撤回`
  const day = dayInWords(fate.on, year)
  return fate.is === 'over' ? `至${day}有新进展失效` : `至${day}另行改判`
}
