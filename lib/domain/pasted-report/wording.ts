import type { Mode } from '../reporting/entry-outcome'

const PERIOD =
  /(本|当|上|这个?)(月|周|旬|季度?|期)|(?<![至到\-—–~～\d])\d{1,2}月份?(?![\d底初末前]|\d*日)(?=[新完增])/
const SUM = /累计|共计|总计|合计|总数|总量|(?<!公)共(?![建富同享青产治])|已?达到?(?![标成产])/
const ADDED = /新增|净增|增加|新(?=[建创打开签引])|再(?=[完创建])/
const SINCE =
  /截[至止]|今年以来|年初以来|(上|前)半年|前三季度|[1一]\s*[至到\-—–~～]\s*\d{0,2}[一二三四五六七八九十]*月/

/**
 * Whether a sentence gives a count as what it comes to (截至, 累计, 共) or as what is new (本月, 新增), read from its
 * beginning to the figure; what stands next to the figure counts first. Null where it says neither.
 */
export function modeIn(sentenceToFigure: string): Mode | null {
  const clauses = sentenceToFigure.normalize('NFKC').split(/[,、;:()]/)
  const isSince = SINCE.test(sentenceToFigure)
  for (const clause of clauses.toReversed()) {
    const mode = modeOfClause(clause, isSince)
    if (mode !== null) return mode
  }
  return null
}

// 新增 after 截至6月底 is what the year has come to.
function modeOfClause(clause: string, isSince: boolean): Mode | null {
  if (PERIOD.test(clause)) return 'increment'
  if (SUM.test(clause) || SINCE.test(clause)) return 'total'
  if (!ADDED.test(clause)) return null
  return isSince ? 'total' : 'increment'
}
