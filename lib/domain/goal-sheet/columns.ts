/** The columns of the plan as a table (任务分解表) that a person fills in. */
export const filledColumns = [
  'theme',
  'section',
  'title',
  'kind',
  'direction',
  'commitment',
  'target',
  'unit',
  'baseline',
  'lastYear',
  'supervisor',
  'lead',
  'supporting',
  'person',
  'due',
  'note',
] as const
export type FilledColumn = (typeof filledColumns)[number]

/** Those that are told: of the goal as it stands, or for whoever reads the sheet. */
type ToldColumn = 'ordinal' | 'indicator' | 'nodes' | 'progress' | 'problem' | 'nextStep' | 'light'

/** Those that nobody sees: which goal a row is, in which version, and what its cells held when the sheet was made. */
type HiddenColumn = 'goalId' | 'version' | 'base'

export type SheetColumn = FilledColumn | ToldColumn | HiddenColumn

/** How the columns are headed, in the order of the sheet. */
export const columnWords: Record<SheetColumn, string> = {
  ordinal: '序号',
  theme: '板块',
  section: '小节',
  title: '目标任务',
  indicator: '量化指标',
  kind: '类型',
  direction: '方向',
  commitment: '必成/力争',
  target: '目标值',
  unit: '单位',
  baseline: '基数',
  lastYear: '上年数',
  supervisor: '牵头领导',
  lead: '牵头科室',
  supporting: '配合科室',
  person: '责任人',
  nodes: '季度节点',
  due: '完成时限',
  progress: '最新进展',
  problem: '存在问题',
  nextStep: '下步打算',
  light: '灯',
  note: '备注',
  goalId: '目标编号（请勿改动）',
  version: '版本（请勿改动）',
  base: '原值（请勿改动）',
}

/** In the order of the sheet. */
export const sheetColumns = Object.keys(columnWords) as SheetColumn[]

export const hiddenColumns: readonly SheetColumn[] = ['goalId', 'version', 'base'] satisfies HiddenColumn[]

export const isFilled = (column: SheetColumn): column is FilledColumn =>
  filledColumns.some((one) => one === column)
