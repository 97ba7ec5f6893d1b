import { matchAt } from '../figures/numeral'
import { lexiconOf } from './lexicon'

/** What a plan says it will do. */
const VERBS = `
  完成 实现 新建 改建 扩建 建成 建好 建设 建立 建造 兴建 续建 重建 筹建 共建 创建 创成 争创 创评 创优 打造 培育 培养 孵化 引进 引育 引入 引导 招引 招录 招聘 招收
  签约 落地 开工 竣工 投产 投用 启用 新增 净增 增加 增设 增派 新改建 新改扩建 新扩建 新引进 新打造 新培育 新签约 新开工 新认定 新创建 新招引 新发展 新设立 新设 设立 设置
  改造 提升 整治 治理 拆除 拆改 拆违 清理 清除 清运 清零 清退 清收 消除 化解 处置 盘活 收储 出让 供应 供地 腾退 腾空 淘汰 关停 整改 排查 检查 走访 巡查 督查 督办
  服务 培训 轮训 选派 选树 选育 选聘 评选 评定 推荐 认定 发展 种植 栽植 栽种 补植 绿化 造林 修复 修缮 维修 维护 铺设 架设 安装 加装 配备 配套 更新 升级 出台 制定 编制 修编 印发
  完善 健全 优化 强化 加强 深化 巩固 拓展 拓宽 落实 抓好 抓实 抓牢 做好 做强 做大 做优 做实 做精 办好 办成 承办 举办 扩大 壮大 加大 加快 加速 加密 加深 提高 提振 提优
  降低 减少 压减 压降 控制 管控 保持 稳定 维持 守住 守好 守牢 保障 杜绝 避免 防止 防范 严防 遏制 支持 鼓励 扶持 探索 创新 构建 搭建 谋划 储备 申报 申请 承接 对接 衔接 通过
  验收 获评 入选 发放 救助 帮扶 资助 补助 惠及 覆盖 受益 吸纳 转移 解决 办理 办结 调处 受理 查处 打击 宣传 宣讲 普及 推广 推行 推进 推动 促进 启动 实施 开展 组织 配合 协助
  规范 执行 严格执行 注重 重视 关注 关心 关爱 营造 丰富 传承 保护 挖掘 深挖 弘扬 融合 整合 优选 转化 投入 筹集 募集 争取 追缴 征收 征迁 拆迁 搬迁 安置 交付 回迁 分配 收购 流转
  整理 复垦 垦造 建档 回收 处理 监测 抽检 监管 监督 督促 考核 评估 打通 贯通 畅通 疏通 疏浚 清淤 修建 翻建 翻新 硬化 亮化 美化 净化 赋能 紧盯 狠抓 严抓 夯实 筑牢 织密 压实 擦亮
  激发 释放 用好 管好 管住 树立 增强 带动 助力 开发 利用 补齐 补足 扎牢 织牢 拧紧 深耕 深挖 深入推进 攻坚 攻克 破解 突破 跑出 延伸 拉长 延长 延链 补链 强链 集聚 汇聚 聚集 引领 统筹
  改善 改进 革新 升建 提质 扩面 提标 扩容 增收 创收 归集 收缴 兑现 拨付 支付 偿还 化债 建强 配强 配齐 选优 选好 增补 调整 调优 理顺 厘清 明确 细化 抽查 复查 回访 接访 下访 约访 包联
  慰问 看望 救治 筛查 接种 签订 订立 达成 举行 召开 展演 演出 放映 送戏 送书 送文化 发布 上线 开通 运营 试点 试行 推出 生成 投放 消化 归还 复绿 增绿 植树 造绿 育苗
  收治 收回 追回 退出 退还 核查 核实 摸排 摸清 普查 调查 勘察 勘测 划定 划转 移交 接管 上市 挂牌 股改 规划 布局 融入 参与 出租 出售 繁育 饲养 存栏 出栏 播种 收获 育成
  力促 力保 帮助 开设 新招引 新开工改造 营造林 造林绿化 扩岗 布置 再建 再造 再添 新添 改造完善 提升改善 动态消除 动态清零 更新出台 修订 修订完善 修订出台 制定出台 研究制定 研究出台 建立健全 健全完善 新建改建 改建扩建 改造提升 提升改造 引进培育 培育引进 培育发展 组织开展 组织实施 组织举办 策划举办 修缮改造 维修改造 整治提升 宣传推广 盘活利用 排查整治 发展壮大 巩固提升 巩固拓展 传承发展 优化调整 优化提升 开发建设 谋划实施 谋划储备 谋划推进 启动建设 启动实施 建成投用 建成投产 竣工投产 开工建设 签约落地 引进落地 打造提升 建设完成 支出 留 接洽 细化分解 分解 检查督导 督导 编印 编撰 编纂 刊发 策划 立项 建强 验收通过 评上 上榜 归集 拿下 招收 派驻 派出 选送 输送 评估认定 新评 新获 新授权 授牌 命名 安排 补齐 严守 严控 严打 严管 严查 从严 严肃 维稳 坚守 守护 呵护 保证 兜牢 兜住 兜底 筹措 争先 承建 参建 代建 迁建 移建 迁移 改扩建 改厕 拓展深化 推开 铺开 形成 建制 达成 吸引 撬动
  调解 调和 消灭 减排 减税 降本 节约 节能 替代 置换 置办 采购 采集 录入 建库 入库 纳统 上规 升规 小升规 个转企 转企升规 盘清 催收 回笼 列入 纳入 储能 架起 畅享 搬离 迁出 销号
  整修 养殖 栽培 修筑 平整 复种 改良 结对 包装 包装储备 组建 新修 整顿 更换 涉及 添置 购置 购买 增殖 疏解 建成通车 建成开通 建成启用 建成运营 建成使用 通车 做大做强 做强做大 做优做强 做强做优 做精做优 做深做实 做实做细 走深走实
  新建改扩建 新建改建 新建扩建 新（改）建 新（扩）建 新（改、扩）建 新（改扩）建 新改（扩）建 改（扩）建 新（续）建 新（迁）建 送戏下乡 送书下乡 送文化下乡 送医下乡 `

/** What a plan promises only to be done with something else: the verb that follows says what. */
const LIGHT = `完成 实施 开展 推进 推动 加快 加速 抓好 做好 组织 督促 支持 鼓励 引导 配合 协助 谋划 启动 力促 落实 抓实 统筹 保障 实现 促进 加强 强化 深化 持续推进`

/** What makes a noun of a verb before it: 参保率, 安置房, 服务业. */
const MAKES_NOUN =
  /^(?:率|性|业(?![务主态委绩余])|型|式|额|者|员|班(?![列车子])|面积|收入|总值|总额|产值|费(?!用)|房(?![屋地])|户(?![籍外])|引资|用地|(?:成功|合格|及时|准确|满意|到位|完成)率)/

const TAKES_SUMS = /^(?:实现|完成|达到|增加|提高|扩大|减少)$/
const SUM = /^(?:产值|收入|总值|总额|面积|引资)/

/** Nouns that begin like a verb. */
const COMPOUNDS = lexiconOf(`
  服务中心 服务站 服务点 服务企业 服务平台 培训中心 培训基地 建设项目 建设工程 招商引资 处理厂 处理能力 处理设施 保护区 保护地 建档立卡 检查站 监测点 监测站 上市公司 上市企业 规范化 标准化 绿化覆盖
  投入使用 投入运营 投入运行 支持政策 治理能力 治理体系 创新平台 创新中心 创新能力 创新驱动 投入产出 联系点 试点村 试点示范 宣传栏 宣传片 出租车 储备粮 储备库 储备林 救助站 救助金 补助资金 帮扶车间 引领区 种植基地 运营商 发展大会
  调查失业率 调查队 规划区 规划院 保障水平 保障体系 安置区 安置点 整治率 推广站 稳定器 保持率 覆盖面 维护费 生成式 转移支付 融合发展 融合区 开发区 开发商 交付率 配套费 配套设施 配套用房 联系群众 公告 更新项目 布局图
  调解室 调解员 孵化器 孵化园 孵化基地 回收站 处置中心 救治中心 监管平台 监管系统 监督站 通过率 入库率 落地率 开通率 普及率 参与度 参与率 接种点 展示 发展指数 关爱中心 守护者 建成区 受益人口 受益群众 受益人数 受益面 小升规企业 股改企业 招聘会 签约仪式 对接会 推介会 推进会 培训会 培训班 宣讲会 联系点`)

/** Nouns that make one word of a verb before them, where another verb already says what is done. */
const NOUNS_AFTER_LIGHT = `
  工程 项目 工作 任务 行动 计划 机制 方案 活动 专项 攻坚 规划 基地 标准 园区 平台 制度 政策 模式 建设 工艺 产业 产能 设施 问题 企业 案件 专班 试点 方式 改革 治理 整治 排查 管理 服务 `

const verbs = lexiconOf(VERBS)
const light = lexiconOf(LIGHT)
const nounsAfterLight = lexiconOf(NOUNS_AFTER_LIGHT)

/** 创省级优质工程3项. */
const WINS = /创(?=省级|国家级|市级|区级|县级|全国|全省|“)/y

/** The verb that begins at a place, unless it is part of a noun. */
export function verbAt(text: string, at: number): string | null {
  const verb = verbs.startingAt(text, at) ?? matchAt(WINS, text, at)
  if (verb === null || COMPOUNDS.startingAt(text, at)) return null
  const after = text.slice(at + verb.length, at + verb.length + 3)
  return MAKES_NOUN.test(after) && !(TAKES_SUMS.test(verb) && SUM.test(after)) ? null : verb
}

/** A second verb right after one that needs it: 推动|完成, 支持|新建. Not the noun in 完成改造任务. */
export function verbAfter(first: string, text: string, at: number): string | null {
  if (light.startingAt(first, 0) !== first) return null
  const verb = verbAt(text, at)
  return verb && nounsAfterLight.startingAt(text, at + verb.length) === null && at + verb.length < text.length
    ? verb
    : null
}

/** What is done, as a noun at the end of what it is done to: 绿色工厂创建. */
const DEEDS = lexiconOf(`
  创建 整治 改造 建设 改造提升 提升改造 治理 拆除 拆迁 搬迁 清理 培训 排查 整改 化解 处置 盘活 验收 认定 培育 引进 招引 签约 审核 淘汰 加装 修复 修缮 更新 升级 清零 安置 交付 评选 申报`)

export const deedEnding = (text: string, end: number): string | null => DEEDS.endingAt(text, end)

/** The verb that ends at a place: 依托服务中心打造|3个. */
export const verbEnding = (text: string, end: number): string | null => verbs.endingAt(text, end)

/** Whether the words are a verb and nothing else: 签约, 拆除. */
export const namesDeed = (words: string): boolean =>
  words !== '' && verbs.endingAt(words, words.length) === words

const ALONE =
  /^(?:造林|送戏下乡|送书下乡|送文化下乡|送医下乡|营造林|造林绿化|扩岗|植树|绿化|清淤|育苗|拆违|改厕|减排|增绿|复绿|接访|下访|约访|送戏|送书|培训|轮训|体检|宣讲|走访|慰问|招聘|供地|征收|复垦|减税|股改|上规|升规|个转企|小升规|转企升规|吸纳就业)$/

/** A verb that has its object in it: 造林1.2万亩. */
export const standsAlone = (verb: string): boolean => ALONE.test(verb)
