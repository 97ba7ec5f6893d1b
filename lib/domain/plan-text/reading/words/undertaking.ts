import type { Kind } from '../../../progress/measure'

const PHYSICAL =
  /路|桥|河|线|渠|道|管网|园区|公园|厂|房|楼|站|广场|学校|小学|中学|幼儿园|医院|卫生院|小区|地块|水库|泵|堤|塘|码头|工业区|产业园|社区|村庄|市场|场馆|场地|仓库|中心|大厦|基地|湿地|电梯|车位|设施|管道|农田|厂区|驿站|游步道|绿道|礼堂|书房|食堂|景区|公厕|厕所|体育馆|园(?!林|丁)|高速|互通|文化馆|博物馆|非遗馆|馆/
const WORKS =
  /(?:建设|改造|拓宽|提升|改造提升|新建|扩建|改建|拆迁|搬迁|征迁|安置|整治|修复|修缮|迁建|提升工程|改造工程|工程|项目)(?:工程|项目)?$/
const PROJECT =
  /(?:项目|工程|厂房|安置房|地块|园区)(?:的?)(?:建设|开发|落成|开工|竣工|投产|投用|落地|前期|审批|招商|拆迁|收储|出让)(?:工作)?$/
const STAGES =
  /(?:开工|竣工|投产|投用|投入使用|落成|封顶|通车|交付|验收|完工|启用|运行|试运行|开园|开业|建成)(?:使用|运营|投用)?$/
const PAPERS =
  /(?:方案|规划|政策|办法|条例|细则|意见|清单|名录|图|预案|标准|报告)(?:的?(?:编制|制定|修编|出台|印发))?$/
const PLANS = /规划$|(?:规划|方案)的?(?:编制|修编)$/
const ONE_TIME_VERBS =
  /出台|制定|编制|修编|印发|启动|开工|竣工|建成|启用|投用|承办|举办|办好|召开|验收|完成|通过|争创|创成|编印|上线|建立健全清单/
const BUILDING_VERBS = /建设|兴建|新建|改建|扩建|迁建|建成|拓宽|修建|续建|打通|竣工|开工/
const EVENT = /(?:节|节庆|大会|论坛|博览会|运动会|晚会|大赛|联赛|展|赛|仪式)$/
const ABSTRACT =
  /机制|体系|队伍|文明|文化(?!馆|广场|公园|礼堂|节|活动)|作风|能力|制度|法治|平安|品牌|组织|信用|环境|廉政|党风|思想|人才|阵地|载体|平台|教育|素质/

/** A project to be finished step by step. */
const isProject = (verb: string, object: string): boolean =>
  STAGES.test(object) || PROJECT.test(object) || isDoneOnce(verb, object) || isBuilt(verb, object)

function isDoneOnce(verb: string, object: string): boolean {
  if (/办/.test(verb) && EVENT.test(object)) return true
  if (PLANS.test(object)) return true
  return ONE_TIME_VERBS.test(verb) && (PAPERS.test(object) || !ABSTRACT.test(object))
}

function isBuilt(verb: string, object: string): boolean {
  if (!PHYSICAL.test(object)) return false
  if (ABSTRACT.test(object.slice(-6))) return false
  return BUILDING_VERBS.test(verb) || WORKS.test(object)
}

const COUNTED =
  /(?:活动|培训|走访|排查|检查|演练|宣讲|宣传|巡查|巡察|监督|抽检|抽查|执法|会议|座谈会|例会|讲座|比赛|演出|调研|招聘会|慰问|体检|筛查|清理|整治|排查整治|专项行动|志愿服务|培训班|党日|大扫除|(?:分析|推进|现场|协调|恳谈|评议|议事|交流|对接|推介|招聘|研讨)会)$/

/** What kind of goal a promise without any figure makes. */
export function undertakingOf(verb: string, object: string): Kind {
  if (COUNTED.test(object)) return 'tally'
  return isProject(verb, object) ? 'milestones' : 'narrative'
}
