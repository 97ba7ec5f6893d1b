import type { Day } from '../day'
import { localTime, yearOf } from '../day-words'
import type { Entry } from '../entry/entry'
import type { ReportedGoal } from '../goal/goal'
import { namesOf } from '../rate/names'
import { namedInWords } from '../reporting/named-in-words'
import { type Reporting, reportingOf } from '../reporting/reporting'
import { type TimelineLine, timelineOf } from '../reporting/timeline'
import { modeWords } from '../words'
import { type Column, type ExportedList, tableOf } from './exported-list'
import { fileNameOf } from './file-name'
import { asOfInName, asOfNote, madeAtNote, sampleNote } from './words'

type Given = {
  organisationName: string
  goal: ReportedGoal
  entries: readonly Entry[]
  asOf: Day
  madeAt: string
}

/** Everything reported on a goal (填报记录) as a file, the newest first, voided entries too. */
export function exportedEntries({ organisationName, goal, entries, asOf, madeAt }: Given): ExportedList {
  return {
    name: NAME,
    title: `${organisationName} · ${goal.title} · ${NAME}`,
    notes: [
      asOfNote(asOf),
      `共${entries.length}条`,
      madeAtNote(madeAt),
      ...(entries.some(({ isSample }) => isSample) ? [sampleNote] : []),
    ],
    ...tableOf(columnsOf(goal, entries, asOf), timelineOf(goal, entries)),
    fileName: fileNameOf(organisationName, goal.title, NAME, asOfInName(asOf)),
  }
}

const NAME = '填报记录'

const columnsOf = (goal: ReportedGoal, entries: readonly Entry[], asOf: Day): Column<TimelineLine>[] => [
  { heading: '日期', form: 'day', of: ({ entry }) => entry.on },
  ...figureColumnsOf(reportingOf(goal.kind), goal.unit ?? ''),
  ...(entries.some(({ parts }) => parts) ? partColumnsOf(goal) : []),
  { heading: '进展', form: 'text', of: ({ entry }) => entry.note },
  { heading: '存在问题', form: 'text', of: ({ entry }) => entry.problem },
  { heading: '下步打算', form: 'text', of: ({ entry }) => entry.nextStep },
  { heading: '填报人', form: 'text', of: ({ entry }) => entry.author.name },
  { heading: '科室', form: 'text', of: ({ entry }) => entry.author.department },
  { heading: '填报时间', form: 'time', of: ({ entry }) => localTime(entry.recordedAt) },
  { heading: '是否作废', form: 'text', of: ({ entry }) => (entry.voided ? '已作废' : '有效') },
  { heading: '作废原因', form: 'text', of: ({ entry }) => entry.voided?.reason ?? null },
  { heading: '更正', form: 'text', of: (line) => correctionsOf(line, goal) },
  { heading: '备注', form: 'text', of: (line) => remarksOf(line, asOf) },
]

function figureColumnsOf(reporting: Reporting, unit: string): Column<TimelineLine>[] {
  const headed = (word: string) => (unit ? `${word}（${unit}）` : word)
  if (reporting === 'words') return []
  if (reporting === 'reading')
    return [{ heading: headed('读数'), form: 'amount', of: ({ figure }) => figure }]
  return [
    { heading: headed(modeWords.increment), form: 'amount', of: ({ entry }) => entry.value },
    { heading: headed('累计'), form: 'amount', of: ({ total }) => total },
  ]
}

function partColumnsOf({ rateParts }: ReportedGoal): Column<TimelineLine>[] {
  const { numerator, denominator } = namesOf(rateParts)
  return [
    { heading: numerator, form: 'amount', of: ({ entry }) => entry.parts?.numerator ?? null },
    { heading: denominator, form: 'amount', of: ({ entry }) => entry.parts?.denominator ?? null },
  ]
}

function correctionsOf({ corrects, correctedBy }: TimelineLine, { unit, start }: ReportedGoal): string {
  const named = (other: NonNullable<typeof corrects>) => namedInWords(other, unit ?? '', yearOf(start))
  const told = [corrects && `更正自 ${named(corrects)}`, correctedBy && `已更正为 ${named(correctedBy)}`]
  return told.filter(Boolean).join('；')
}

function remarksOf({ entry, isLate }: TimelineLine, asOf: Day): string {
  const told = [
    isLate && '补报',
    entry.on > asOf && '晚于截至日期，未计入',
    entry.isSample && '示例',
    ...entry.confirmations.map((question) => `已确认：${question}`),
  ]
  return told.filter(Boolean).join('；')
}
