import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import { sectionTitleOf, themeTitleOf } from '../plan-heading'
import { commitmentWords, directionWords, kindWords, lightWords, standingWords } from '../words'
import { type Column, type ExportedList, ordinals, tableOf } from './exported-list'
import { fileNameOf } from './file-name'
import { goalAmountsOf } from './goal-amounts'
import { asOfInName, asOfNote, filterNote, madeAtNote, sampleNote } from './words'

type Given = {
  organisationName: string
  plan: { title: string }
  /** The goals to list, in their order, and how many there are without the filter. */
  goals: readonly AssessedGoal[]
  all: number
  /** In words. */
  filter: string
  asOf: Day
  madeAt: string
  hasSample: boolean
}

/** The list of goals (目标任务) as a file, as assessed at the end of `asOf`. */
export function exportedGoals(given: Given): ExportedList {
  const { organisationName, plan, goals, all, asOf } = given
  return {
    name: NAME,
    title: `${organisationName}${plan.title} · ${NAME}`,
    notes: [
      asOfNote(asOf),
      filterNote(given.filter),
      goals.length === all ? `共${all}项` : `${goals.length} / ${all}项`,
      madeAtNote(given.madeAt),
      ...(given.hasSample ? [sampleNote] : []),
    ],
    ...tableOf(columnsOf(asOf), goals),
    fileName: fileNameOf(`${organisationName}${plan.title}`, NAME, asOfInName(asOf)),
  }
}

const NAME = '目标任务'

const columnsOf = (asOf: Day): Column<AssessedGoal>[] => [
  ordinals,
  { heading: '板块', form: 'text', of: ({ goal }) => themeTitleOf(goal.theme) },
  { heading: '小节', form: 'text', of: ({ goal }) => sectionTitleOf(goal.section) },
  { heading: NAME, form: 'text', of: ({ goal }) => goal.title },
  { heading: '指标类型', form: 'text', of: ({ goal }) => kindWords[goal.kind] },
  { heading: '性质', form: 'text', of: ({ goal }) => goal.target && commitmentWords[goal.commitment] },
  { heading: '方向', form: 'text', of: ({ goal }) => goal.target && directionWords[goal.direction] },
  { heading: '目标', form: 'amount', of: (goal) => goalAmountsOf(goal, asOf).target },
  { heading: '单位', form: 'text', of: (goal) => goalAmountsOf(goal, asOf).unit },
  { heading: '实际', form: 'amount', of: (goal) => goalAmountsOf(goal, asOf).actual },
  { heading: '应完成', form: 'amount', of: (goal) => goalAmountsOf(goal, asOf).expected },
  { heading: '完成率', form: 'share', of: ({ assessment }) => assessment.attainment },
  { heading: '状态', form: 'text', of: ({ standing }) => standingWords[standing].word },
  { heading: '灯', form: 'text', of: lightOf },
  { heading: '说明', form: 'text', of: ({ sentence }) => sentence },
  { heading: '牵头科室', form: 'text', of: ({ goal }) => goal.leadDepartment.shortName },
  {
    heading: '配合科室',
    form: 'text',
    of: ({ goal }) => goal.supportingDepartments.map(({ shortName }) => shortName).join('、'),
  },
  { heading: '分管领导', form: 'text', of: ({ goal }) => goal.supervisor?.name ?? null },
  { heading: '责任人', form: 'text', of: ({ goal }) => goal.personInCharge?.name ?? null },
  { heading: '期限', form: 'day', of: ({ goal }) => goal.due },
  { heading: '最近填报', form: 'day', of: ({ lastReportOn }) => lastReportOn },
  { heading: '上年数', form: 'amount', of: ({ goal }) => goal.lastYear },
]

const lightOf = ({ assessment: { light }, overruled }: AssessedGoal) =>
  light && `${lightWords[light]}${overruled ? '（改判）' : ''}`
