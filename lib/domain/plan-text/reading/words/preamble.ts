const LEADING =
  /^(?:聚焦|聚力于|紧?紧?围绕|紧扣|坚持|按照|根据|立足|依托|利用|通过|针对|结合|以|在|对照|充分发挥|发挥|突出|锚定|对标|着眼|着力点|把握|贯彻|深入贯彻|全面贯彻|牢固树立|秉持|坚守|抢抓|抓住|抓牢|瞄准|发扬|顺应|面对|为|为了|作为|随着|基于|借助|借力|凭借|把|紧紧|紧抓|紧盯|盯紧|盯牢|从|本着|遵循|落实.{0,12}精神|学习|认真学习|学深|高举|不忘|弘扬.{0,8}精神|由|自|当|既|不仅|无论|只要|一手|深刻|增强“|牢记|认真落实.{0,12}部署|严格按照|严格落实.{0,12}要求|以.+为)/
const WORK = /(?:工程|项目)(?:建设|落成|开工|竣工|投产|投用|进度)?$/
const LED_TO_WORK = /^(?:依托|紧盯|抓住|紧抓|盯紧|盯牢|借助|抓牢)/
const FOR_WHOM = /^(?:为|给|对).+?(?:提供|开展|实施|购买|发放|办理|配备|安装|建立|进行)/
const PASSES = /^通过.*(?:验收|评审|认定|审核|复评|复审|考核|评估|检查)$/

/** Whether a clause only says in view or by means of what something else is done. */
export const isPreamble = (clause: string): boolean =>
  LEADING.test(clause) && !PASSES.test(clause) && !FOR_WHOM.test(clause) && !namesWork(clause)

/** 紧盯公园工程建设: the work itself is what is meant. */
export const namesWork = (clause: string): boolean => LED_TO_WORK.test(clause) && WORK.test(clause)

/** The work without the words that lead to it. */
export const workNamed = (clause: string): string => clause.replace(LED_TO_WORK, '')

const OUTCOMES =
  /^(?:实现|做到|打通|达到|形成|促进|带动|助力|增强|营造|激发|释放|挖掘|汇聚|凝聚|彰显|让|使|走出|跑出|擦亮|提振|引导|筑牢|从而|进而|切实|不断|真正|早日|共同|全方位|推动形成|推动实现|最大限度|以|为|有效|持续提升|力促|不留|不让|杜绝形式|更好|进一步(?:提升|增强|提高|筑牢|巩固|激发|扩大|做大做强|做大|形成)|全面提升|着力提升|有力|努力|推动全|保障|维护)/

/** Whether a clause says what the one before it is to lead to. */
export const isOutcome = (clause: string): boolean => OUTCOMES.test(clause)

const CEREMONIAL = /各位代表|各位委员|同志们|让我们|朋友们|谢谢大家|现场会强调/

export const isCeremonial = (sentence: string): boolean => CEREMONIAL.test(sentence)

const FRAMING = /指导思想|总体要求|总体思路|基本原则|形势|工作目标|主要目标|预期目标/

/** Whether the words under such headings set the tone: only their figures are promises. */
export const isFraming = (heading: readonly string[]): boolean =>
  heading.some((line) => FRAMING.test(line) && line.length < 30)
