import type { Route } from 'next'
import type { ReactNode } from 'react'
import { LinkWhere } from '@/components/ui/link-where'
import { PageLink } from '@/components/ui/page-link'
import { plannedValues } from '@/lib/domain/curve/planned'
import { dayInWords } from '@/lib/domain/day-words'
import { figureOf } from '@/lib/domain/figure'
import type { Goal } from '@/lib/domain/goal/goal'
import { targetWords } from '@/lib/domain/trend/words'
import { commitmentWords, kindWords } from '@/lib/domain/words'

type FactsProps = {
  /** As it was promised on the day looked from. */
  goal: Goal
  lastYear: string | null
  /** Where its planned values are set, for those who may. */
  curve: string | null
  /** The page of the department that leads it, where there is one. */
  department: Route | null
  /** Its sentence in the plan's document, and where that stands; null where there is none. */
  source: { words: string; href: string } | null
}

/** Who stands for a goal and what it promises, beside its figures. */
export function Facts({ goal, lastYear, curve, department, source }: FactsProps) {
  const { leadDepartment, supportingDepartments, supervisor, personInCharge, unit } = goal
  const amount = (text: string | null) => text !== null && `${figureOf(text)}${unit ?? ''}`
  const facts: [string, ReactNode][] = [
    ['牵头', <Lead key="lead" {...leadDepartment} page={department} />],
    ['配合', supportingDepartments.map(({ shortName }) => shortName).join('、')],
    ['分管领导', supervisor?.name],
    ['责任人', personInCharge?.name],
    ['期限', periodOf(goal)],
    ['目标', goal.target !== null && targetWords(goal).replace(/^目标/, '')],
    ['最初目标', goal.originalTarget !== goal.target && amount(goal.originalTarget)],
    ['性质', goal.target !== null && commitmentWords[goal.commitment]],
    ['基数', goal.kind === 'level' && amount(goal.baseline)],
    ['上年数', lastYear],
    ['季度目标', plannedOf(goal, curve)],
    ['指标类型', kindWords[goal.kind]],
    ['比率', goal.rateParts && `${goal.rateParts.numerator} / ${goal.rateParts.denominator}`],
    ['原标题', goal.originalTitle !== goal.title && goal.originalTitle],
    ['来源', source && <Source key="source" {...source} />],
    ['备注', goal.note && <span className="whitespace-pre-line">{goal.note}</span>],
  ]
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mb-2.5">
        任务
      </h2>
      <dl className="grid grid-cols-[76px_minmax(0,1fr)] gap-x-3 gap-y-1 leading-6">
        {facts.map(([term, told]) => told && <Fact key={term} term={term} told={told} />)}
      </dl>
    </section>
  )
}

function plannedOf(goal: Goal, curve: string | null): ReactNode {
  const planned = plannedValues(goal)
    .map(({ expected }) => figureOf(expected))
    .join(' · ')
  if (!curve) return planned
  return (
    <>
      {planned || (goal.kind === 'level' && goal.baseline === null ? '未设' : '平均')}
      <PageLink href={curve as Route} className="ml-2 whitespace-nowrap text-accent pointer-coarse:py-3">
        序时进度曲线
      </PageLink>
    </>
  )
}

const Fact = ({ term, told }: { term: string; told: ReactNode }) => (
  <>
    <dt className="text-muted">{term}</dt>
    <dd className="break-words">{told}</dd>
  </>
)

const Source = ({ words, href }: { words: string; href: string }) => (
  <PageLink href={href as Route} className="text-accent">
    {words}
  </PageLink>
)

function Lead({ name, telephone, page }: Goal['leadDepartment'] & { page: Route | null }) {
  return (
    <>
      <LinkWhere href={page}>{name}</LinkWhere>
      {telephone && (
        <a
          href={`tel:${telephone}`}
          className="ml-2 inline-block whitespace-nowrap text-muted pointer-coarse:py-3"
          aria-label={`电话 ${telephone}`}
        >
          <span aria-hidden>☎</span> {telephone}
        </a>
      )}
    </>
  )
}

function periodOf({ start, due }: Goal): string {
  const wholeYear = start === `${due.slice(0, 4)}-01-01`
  return wholeYear ? dayInWords(due) : `${dayInWords(start)}至${dayInWords(due, Number(start.slice(0, 4)))}`
}
