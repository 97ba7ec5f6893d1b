import type { Day } from './domain/day'

const TIME_ZONE = 'Asia/Shanghai'

/** Today where the town is, whatever zone the server runs in. */
export const today = (now = new Date()): Day => now.toLocaleDateString('sv-SE', { timeZone: TIME_ZONE })
