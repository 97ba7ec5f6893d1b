import { Fold } from '@/components/ui/fold'
import type { Day } from '@/lib/domain/day'
import type { LivingPlan as Living, MarkedPiece } from '@/lib/domain/plan-document/living-plan'
import { Phrase } from './phrase'
import { PhraseTip } from './phrase-tip'
import { PlanOutline } from './plan-outline'

type LivingPlanProps = {
  living: Living
  /** How many lines at the beginning are of last year's summary. */
  summaryLines: number
  from: string
  asked: Day | null
}

/** The plan's document as it was written, each promise with the light of its goal. */
export function LivingPlan({ living, summaryLines, from, asked }: LivingPlanProps) {
  const { lines, marked, others } = living
  const count = others.reduce((sum, { goals }) => sum + goals.length, 0)
  const draw = (some: MarkedPiece[][], offset: number) =>
    some.map((line, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the document never changes.
      <Line key={offset + at} line={line} marked={marked} asked={asked} />
    ))
  return (
    <PhraseTip>
      <div className="mt-4 max-w-[46rem] text-base leading-8 wrap-anywhere">
        {summaryLines > 0 && (
          <Fold label="上年工作总结" className="text-sm">
            <div className="text-muted">{draw(lines.slice(0, summaryLines), 0)}</div>
          </Fold>
        )}
        {draw(lines.slice(summaryLines), summaryLines)}
      </div>
      <p className="mt-6 text-xs text-muted">{from}</p>
      {count > 0 && (
        <section className="mt-8">
          <h2>不在这份文件里的目标任务（{count}项）</h2>
          <PlanOutline goals={others} asked={asked} />
        </section>
      )}
    </PhraseTip>
  )
}

const THEME = /^\s*[一二三四五六七八九十]+、/

type LineProps = { line: MarkedPiece[]; marked: Living['marked']; asked: Day | null }

function Line({ line, marked, asked }: LineProps) {
  const isTheme = THEME.test(line[0]?.text ?? '')
  return (
    <p className={isTheme ? 'mt-5 mb-1 font-semibold' : 'min-h-4'}>
      {line.map(({ text, of, ends }, at) => {
        const goals = of.flatMap((id) => marked[id] ?? [])
        const key = `${at} ${text.length}`
        return goals.length === 0 ? (
          <span key={key}>{text}</span>
        ) : (
          <Phrase key={key} text={text} goals={goals} ends={ends} asked={asked} />
        )
      })}
    </p>
  )
}
