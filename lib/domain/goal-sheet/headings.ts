import { plain } from '../likeness'
import { columnWords, type SheetColumn, sheetColumns } from './columns'

/** What other offices head such a column with. */
const otherNames: Partial<Record<SheetColumn, string[]>> = {
  ordinal: ['编号', '序'],
  theme: ['大类', '类别', '领域', '一级指标'],
  section: ['小类', '分类', '二级指标'],
  title: [
    '任务',
    '工作任务',
    '重点任务',
    '主要任务',
    '任务名称',
    '工作内容',
    '重点工作',
    '事项',
    '项目名称',
    '工作目标',
    '三级指标',
  ],
  indicator: ['目标要求', '年度目标', '具体目标', '目标', '工作要求', '任务目标', '考核指标', '指标'],
  kind: ['指标类型'],
  commitment: ['性质'],
  target: ['目标数', '计划数'],
  unit: ['计量单位'],
  baseline: ['基数值', '基期数'],
  lastYear: ['上年完成', '上年实绩', '去年完成', '去年数', '上年度完成'],
  supervisor: ['分管领导', '责任领导', '挂钩领导', '包干领导', '领导'],
  lead: ['牵头单位', '牵头部门', '责任科室', '责任单位', '责任部门', '主办科室', '主办单位', '科室'],
  supporting: ['配合单位', '配合部门', '协办科室', '协办单位', '协同单位', '配合'],
  person: ['联络员', '具体责任人', '经办人', '联系人', '具体负责人', '负责人'],
  nodes: [
    '时间节点',
    '进度安排',
    '推进计划',
    '一季度',
    '二季度',
    '三季度',
    '四季度',
    '节点',
    '第一季度',
    '第二季度',
    '第三季度',
    '第四季度',
  ],
  due: ['完成时间', '完成期限', '时限', '期限', '截止时间', '时间要求', '完成日期'],
  progress: ['进展情况', '完成情况', '工作进展', '进展', '目前进展'],
  problem: ['问题', '存在的问题', '困难'],
  nextStep: ['下步计划', '下一步打算', '下一步计划', '下步工作'],
  light: ['亮灯', '红黄绿灯', '灯色'],
  note: ['说明', '备注说明'],
}

const known = new Map(
  sheetColumns.flatMap((column) =>
    [columnWords[column], ...(otherNames[column] ?? [])].map((name) => [plain(name), column] as const),
  ),
)

/** The longest first, so that 责任单位 is found before 单位. */
const byLength = [...known]
  .filter(([name]) => name.length > 1)
  .sort(([one], [other]) => other.length - one.length)

export type Guess = { column: SheetColumn; isSure: boolean }

/** Which column is meant by a heading: surely by its very name, else by a name that it contains; null for neither. */
export function guessColumn(heading: string): Guess | null {
  const text = plain(
    heading.replace(/[（(][^）)]*[）)]/g, (inside) => (inside.includes('请勿') ? inside : '')),
  )
  if (text === '') return null
  const exact = known.get(text)
  if (exact) return { column: exact, isSure: true }
  const found = byLength.find(([name]) => text.includes(name))
  return found && text.length <= MOST ? { column: found[1], isSure: false } : null
}

/** What is longer is a sentence rather than a heading. */
const MOST = 16
