/** Why nothing can be saved for now. */
export type Outage = 'unreachable' | 'busy' | 'read-only'

/** What a form says then. An answer that got lost leaves open whether it was saved; sent again it counts once. */
export const outageSentences: Record<Outage, string> = {
  unreachable: '数据库暂时连不上，可能没有保存。填的内容还在，请稍后再提交一次；若已经存上，不会重复计数。',
  busy: '现在用的人太多，没有保存。填的内容还在，请稍等几秒再提交一次。',
  'read-only': '服务器磁盘快满了，暂时只能查看，没有保存。填的内容还在，请告诉管理员腾出空间，再提交一次。',
}

/** The outage that a failed write comes of; null for a fault of our own. */
export function outageOf(error: unknown): Outage | null {
  const { code, meta, message = '' } = (error ?? {}) as Thrown
  const cause = meta?.driverAdapterError?.cause
  const known = BY_CODE[cause?.originalCode ?? ''] ?? BY_CODE[code ?? '']
  if (known) return known
  if (cause?.kind === 'DatabaseNotReachable' || isBrokenLine(cause?.originalCode ?? code ?? ''))
    return 'unreachable'
  return BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1] ?? null
}

/** What Prisma throws, as far as it says why. */
type Thrown = {
  code?: string
  message?: string
  meta?: { driverAdapterError?: { cause?: { originalCode?: string; kind?: string } } }
}

/** By the codes of PostgreSQL, Prisma and the system. */
const BY_CODE: Record<string, Outage> = {
  '25006': 'read-only',
  '53100': 'read-only',
  '40001': 'busy',
  '40P01': 'busy',
  '53200': 'busy',
  '53300': 'busy',
  '55P03': 'busy',
  '57014': 'busy',
  P2024: 'busy',
  P2028: 'busy',
  P2034: 'busy',
  P1001: 'unreachable',
  P1002: 'unreachable',
  P1008: 'unreachable',
  P1017: 'unreachable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EPIPE: 'unreachable',
  ETIMEDOUT: 'unreachable',
}

/** A server that goes, comes or is being stopped, and a broken line to it. */
const isBrokenLine = (code: string) => /^(08|57P0|58)/.test(code)

/** What the driver says without a code. */
const BY_MESSAGE: [RegExp, Outage][] = [
  [/^timeout exceeded when trying to connect/, 'busy'],
  [/Connection terminated|connection error|Query read timeout/, 'unreachable'],
]
