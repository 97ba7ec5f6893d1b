import { mannerAt } from '../../wording/manner'

/** A thing that reaches a stage: 新院区6月底前投入使用. */
export type Staged = { title: string; stage: string; dated: boolean }

const STAGES =
  '(开工|开建|竣工|完工|投产|投用|投入使用|投入运营|通车|(?:主体)?(?:结顶|封顶|完工)|交付|交付使用|启用|建成|开园|开业|开馆|运营|落成|上线|挂牌)(?:建设|投产|投用|使用|运行)?(?:$|、)'
const STAGE = new RegExp(`^(?:全面|全部|全线|正式|基本|建成|并)*${STAGES}`)
const ANYWHERE = new RegExp(STAGES)
const COSTING = /^(?:计划)?总投资[^的，]{1,12}的/
const SHORTEST = 4

/** Reads a clause whose subject comes first, a time and a stage after it; null where it is built otherwise. */
export function stagedIn(words: string): Staged | null {
  if (!ANYWHERE.test(words)) return null
  for (let at = SHORTEST; at < words.length - 1; at += 1) {
    const { end } = mannerAt(words, at, words.length)
    const [, stage] = STAGE.exec(words.slice(end)) ?? []
    if (stage) return { title: words.slice(0, at).replace(COSTING, ''), stage, dated: end > at }
  }
  return null
}
