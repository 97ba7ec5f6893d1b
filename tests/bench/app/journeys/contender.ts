import type { Sent } from '../asking/volley'

/** What is measured against others: who is asked for what. */
export type Contender = {
  name: string
  server: { url: string; pid: number }
  next: () => Sent
  /** Done before each request, at no cost to who is asked. */
  before?: () => Promise<void>
  /** How often it is asked before anything counts, at most. */
  warmUp: number
  /** How long it is asked each time, in seconds. */
  seconds: number
  /** Told how many more were acknowledged; throws where one of them is not there. */
  verify?: (acknowledged: number) => Promise<void>
}

/** What browsers send: the answers are compressed, ours and the yardsticks'. */
const BROWSER = { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br' }

/** A page asked for again and again. */
export const pageOf =
  (path: string, cookie: string): (() => Sent) =>
  () => ({ method: 'GET', path, headers: { ...BROWSER, cookie } })
