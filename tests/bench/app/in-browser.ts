import { type Machine, machine } from '../../support/machine'
import { aligned } from '../aligned'
import { type LoadFigure, loadPages } from './browser'
import { withServedTowns } from './served/served-towns'
import { DEFAULT_SIZE, furtherTown, townName } from './town/sizes'
import { serveNextApp } from './yardsticks/next-app'

/** Pages as Lighthouse loads them, beside the empty page and the hundred rows of the yardsticks. */
export type BrowserReport = { part: 'browser'; day: string; machine: Machine; pages: LoadFigure[] }

/** Loads the pages of a town of 54 goals, signed in, each once a round and preset. */
export function benchBrowser(rounds: number): Promise<BrowserReport> {
  return withServedTowns([DEFAULT_SIZE], async ([served]) => {
    if (!served) throw new Error('Nothing is served.')
    const of = furtherTown(DEFAULT_SIZE, 54)
    const [{ leader, staff, goals }, next] = await Promise.all([
      served.signInTo(of),
      serveNextApp(served.database.url, townName(of), served.cores),
    ])
    const page = (name: string, path: string, { cookie } = leader) => ({
      name,
      url: served.url + path,
      cookie,
    })
    try {
      const pages = await loadPages(
        [
          { name: 'empty', url: `${next.url}/empty` },
          { name: 'rows', url: `${next.url}/rows` },
          page('overview', '/overview'),
          page('list', '/goals'),
          page('goal', `/goals/${goals.find(({ kind }) => kind === 'cumulative')?.id}`),
          page('plan', '/plan'),
          page('my', '/my', staff[0]),
        ],
        rounds,
      )
      return { part: 'browser', day: new Date().toISOString().slice(0, 10), machine: machine(), pages }
    } finally {
      await next.stop()
    }
  })
}

/** The report as a table to read, the spread of what swings beside it. */
export function browserTableOf({
  machine: { processor, cores, node, platform },
  pages,
}: BrowserReport): string {
  const range = ({ low, high }: LoadFigure, of: 'lcp' | 'tbt') =>
    `${Math.round(low[of])}–${Math.round(high[of])}`
  const kB = (bytes: number) => (bytes / 1_000).toFixed(1)
  return [
    `${processor}, ${cores} cores, Node ${node}, ${platform}`,
    ...aligned([
      [
        '',
        'preset',
        'LCP ms',
        '',
        '× empty',
        '× rows',
        'TBT ms',
        '',
        'CLS',
        'JavaScript kB',
        'above empty',
        'later',
        'requests',
      ],
      ...pages.map((page) => {
        const { name, preset, median } = page
        const yardstick = (name: string) =>
          pages.find((other) => other.name === name && other.preset === preset)?.median ?? median
        const empty = yardstick('empty')
        return [
          name,
          preset,
          `${Math.round(median.lcp)}`,
          range(page, 'lcp'),
          (median.lcp / empty.lcp).toFixed(2),
          (median.lcp / yardstick('rows').lcp).toFixed(2),
          `${Math.round(median.tbt)}`,
          range(page, 'tbt'),
          median.cls.toFixed(3),
          kB(median.javascript),
          kB(median.javascript - empty.javascript),
          kB(median.later),
          `${median.requests}`,
        ]
      }),
    ]),
  ].join('\n')
}
