const LEADING =
  /^(?:的|了|对(?!外|口|接|标)|以(?!上|下|内|及|旧|工|案|赛|奖)|其中|含(?!量|税|糖|水|金)|和(?!美|谐|平)|及(?!时|格|早)|、|与|并(?!购|网|轨|联)|一批|[一两\d]\d?次(?!性)|关于|[将把](?!军)|为(?!民)|向|（[改扩迁续重含][^）]{0,8}）)/
const TRAILING =
  /(?:的|等|、|和|及|与|共|目标任务|工作目标|的目标|工作任务|工作|[两三四五六七八九十][项大](?:重点)?|力度|进度|步伐|(?:\d{1,2}月|年)(?:底|末|中旬|上旬|下旬)?(?:之前|以前|前|内))$/
const ONLY_FILLER =
  /^(?:[在至到为]|的?(?:目标|任务|指标|工作|水平|要求|大关|关口|行列)|目标任务|（[^）]*）|次|户)$/

const FOOTNOTE = /\[\d{1,3}\]/g

/** What is said without the words that only lead to it or away from it. */
export function withoutFiller(words: string): string {
  let rest = words.replace(/^[”\s]+$/, '').replace(FOOTNOTE, '')
  for (let turn = 0; turn < 6; turn += 1) {
    if (ONLY_FILLER.test(rest)) return ''
    const next = rest.replace(LEADING, '').replace(TRAILING, '')
    if (next === rest) break
    rest = next
  }
  return rest
}
