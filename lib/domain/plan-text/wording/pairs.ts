import { matchAt } from '../figures/numeral'

const FIRST =
  /^(?:开工|更新|走访|改造|提升|新建|改建|扩建|排查|清理|修复|拆除|摸排|建成|启动|维修|修缮|整治|引进|征收|签约|竣工|建设|收购|维护|翻新)$/
const SECOND =
  /(?:改造|提升|慰问|整治|新建|改建|扩建|改扩建|修缮|清运|清理|重建|整改|更新|通车|投产|投用|启用|储备|培育|投入使用)(?=[\u4e00-\u9fff“\d])/y
const MAKES_NOUN = /^(?:工程|项目|任务|行动|工作|计划|方案|率|面积|资金|费|机制|类|型|标准)/

/** A second verb that makes one deed with the first: 更新改造, 开工改造, 走访慰问. Not the noun in 新建改造工程. */
export function pairedVerb(first: string, text: string, at: number): string | null {
  const second = FIRST.test(first) ? matchAt(SECOND, text, at) : null
  if (second === null || second === first) return null
  return MAKES_NOUN.test(text.slice(at + second.length, at + second.length + 2)) ? null : second
}
