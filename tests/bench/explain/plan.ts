/** A step of a plan, as EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) tells it. */
export type Step = {
  'Node Type': string
  'Parent Relationship'?: string
  'Subplan Name'?: string
  'Relation Name'?: string
  'Index Name'?: string
  'Index Cond'?: string
  Filter?: string
  'Actual Rows': number
  'Actual Loops': number
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
  'Heap Fetches'?: number
  Plans?: Step[]
}

export type Explained = { Plan: Step; 'Execution Time': number }

/** Every step of a plan. */
const stepsOf = (step: Step): Step[] => [step, ...(step.Plans ?? []).flatMap(stepsOf)]

/** The tables a plan reads from their first row to their last. */
export const readThrough = ({ Plan }: Explained): string[] =>
  stepsOf(Plan).flatMap((step) =>
    step['Node Type'] === 'Seq Scan' && step['Relation Name'] ? [step['Relation Name']] : [],
  )

/** What matters of a plan: how each table is reached, how many rows come of it how often. */
export const linesOf = ({ Plan, 'Execution Time': time }: Explained): string[] => [
  `${time.toFixed(2)} ms, ${Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks']} pages`,
  ...linesUnder(Plan, 0),
]

function linesUnder(step: Step, depth: number): string[] {
  const below = step.Plans ?? []
  const isTold = step['Relation Name'] !== undefined || step['Index Name'] !== undefined || below.length > 1
  const under = below.flatMap((each) => linesUnder(each, isTold ? depth + 1 : depth))
  return isTold ? [`${'  '.repeat(depth)}${lineOf(step)}`, ...under] : under
}

function lineOf(step: Step): string {
  const { 'Index Name': index, 'Relation Name': table, 'Index Cond': condition, Filter: filter } = step
  const words = [
    step['Parent Relationship'] === 'SubPlan' ? `${step['Subplan Name']}:` : '',
    step['Node Type'],
    index && `using ${index}`,
    table && `on ${table}`,
    condition && `where ${shortened(condition)}`,
    filter && `keeping ${shortened(filter)}`,
    `→ ${step['Actual Rows']} rows × ${step['Actual Loops']}`,
    step['Heap Fetches'] === undefined ? '' : `(${step['Heap Fetches']} looked up in the table)`,
  ]
  return words.filter(Boolean).join(' ')
}

/** Without the ids asked for, and no longer than a line. */
function shortened(condition: string): string {
  const text = condition.replace(/'[^']*'::\w+( with time zone)?(\[\])?/g, '…')
  return text.length > 90 ? `${text.slice(0, 89)}…` : text
}
