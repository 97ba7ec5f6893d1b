import type { DisplayLinkState } from './display-link'

export const displayLinkStateWords: Record<DisplayLinkState, string> = {
  inForce: '使用中',
  expired: '已到期',
  revoked: '已停用',
}

/** The name of a link that nobody named: the one of the 大屏 button. */
export const PASSING_WALL = '临时大屏'

/** When a link without an end expires. */
export const LASTING = '长期'
