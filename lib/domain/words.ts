import type { AccountState } from './administration/account'
import type { Preset } from './curve/fillings'
import type { Period } from './curve/grid'
import type { ReviewRow } from './plan-import/review'
import type { LeftAloneReason } from './plan-text/figures/figure'
import type { Commitment, Direction, Kind, Light } from './progress/measure'
import type { Mode } from './reporting/entry-outcome'
import type { Standing } from './standing'
import type { Role } from './viewer'

/** The words of the domain as people read them on screen, each written once. */

export const roleWords: Record<Role, string> = { staff: '填报人', leader: '领导', admin: '管理员' }

export const NO_DEPARTMENT = '不属于科室'

export const accountStateWords: Record<AccountState, string> = {
  active: '正常',
  locked: '已锁定',
  disabled: '已停用',
}

export const kindWords: Record<Kind, string> = {
  cumulative: '累计数量',
  level: '达到水平',
  hold: '保持底线',
  milestones: '节点推进',
  tally: '计数不设目标',
  narrative: '文字任务',
}

export const directionWords: Record<Direction, string> = { atLeast: '不低于', atMost: '不高于' }

export const commitmentWords: Record<Commitment, string> = { committed: '必成', stretch: '力争' }

export const lightWords: Record<Light, string> = { green: '绿灯', yellow: '黄灯', red: '红灯' }

export const lightShapes: Record<Light, string> = { green: '●', yellow: '▲', red: '■' }

/** How the figure of a count is filled in. */
export const modeWords: Record<Mode, string> = { increment: '本次新增', total: '累计达到' }

/** How finely a target curve is set, and the ways to fill it at once. */
export const periodWords: Record<Period, string> = { quarter: '按季', month: '按月' }

export const presetWords: Record<Preset, string> = { even: '平均', backLoaded: '后高', byQuarter: '按季到位' }

/** What became of a promise found in a document. */
export const reviewDecisionWords: Record<ReviewRow['decision'], LightWords> = {
  open: { shape: '?', word: '待核对' },
  accepted: { shape: '✓', word: '已接受' },
  skipped: { shape: '–', word: '跳过' },
}

/** A light is always a shape and a word together with its colour. */
type LightWords = { shape: string; word: string }

/** A light in a label, where it has no colour: `▲ 滞后`. */
export const lightLabel = ({ shape, word }: LightWords): string => `${shape} ${word}`

export const standingWords: Record<Standing, LightWords> = {
  achieved: { shape: '✓', word: '已完成' },
  onPace: { shape: '●', word: '正常' },
  behind: { shape: '▲', word: '滞后' },
  farBehind: { shape: '■', word: '严重滞后' },
  breached: { shape: '■', word: '破线' },
  missed: { shape: '✕', word: '未完成' },
  notStarted: { shape: '○', word: '未启动' },
  noData: { shape: '○', word: '暂无数据' },
  targetMissing: { shape: '○', word: '目标待定' },
  unmeasured: { shape: '–', word: '无量化' },
}

/** Why the reader of a plan took a figure for no target. */
export const leftAloneWords: Record<LeftAloneReason, string> = {
  name: '名称',
  phase: '期次',
  batch: '批次',
  building: '编号、楼号',
  date: '日期',
  duration: '时长',
  age: '年龄',
  grade: '等级',
  technical: '技术参数',
  phone: '电话、号码',
  document: '文件名、文号',
  rhetoric: '量词',
  listed: '列举的项数',
  condition: '限定条件、规模',
  frequency: '频次',
  past: '上年或已完成',
  unclear: '看不准是什么',
}
