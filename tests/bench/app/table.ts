import { aligned } from '../aligned'
import { CONNECTIONS } from './measuring/rounds'
import type { Spread } from './measuring/spread'
import type { AppReport } from './report'

/** The report as tables to read: what each journey costs, and how that compares with the targets. */
export function appTableOf({ machine, run, measured, targets }: AppReport): string {
  const { processor, cores, node, platform } = machine
  return [
    `${processor}, ${cores} cores, Node ${node}, ${platform}`,
    `${run.goals} goals, ${run.entries} entries; ${run.rounds} rounds, warmed by ${run.warmUp} requests; ${run.cores}`,
    ...CONNECTIONS.flatMap((connections) => [
      '',
      ...aligned([
        [
          `${connections} at a time`,
          'req/s',
          'p50',
          'p95',
          'p99',
          'CPU ms',
          'spread',
          'of PostgreSQL',
          'peak MB',
          'refused',
          'body kB',
          'statements',
          '× empty',
          '× rows',
          '× bytes',
          '× SQL',
        ],
        ...Object.entries(measured).map(([name, { body, figures, ratios }]) => {
          const { perSecond, p50, p95, p99, cpu, postgres, peakMemory, refused } = figures[connections]
          const ratio = (yardstick: string) => `${ratios?.[connections][yardstick]?.median ?? ''}`
          return [
            name,
            ...[perSecond, p50, p95, p99, cpu].map(({ median }) => `${median}`),
            range(cpu),
            ...[postgres, peakMemory, refused].map(({ median }) => `${median}`),
            body ? (body.bytes / 1024).toFixed(1) : '',
            body ? `${body.statements}` : '',
            ...['empty', 'rows', 'bytes', 'sql'].map(ratio),
          ]
        }),
      ]),
    ]),
    '',
    ...aligned([
      ['CPU ratio', '', 'median', 'spread', 'with PostgreSQL', 'at most', ''],
      ...targets.map(({ journey, asked, ratio, withPostgres, target, isMet, isStretch }) => [
        isStretch ? `  ${journey}, stretch` : journey,
        asked,
        `${ratio.median}`,
        range(ratio),
        `${withPostgres.median}`,
        `${target}`,
        isMet ? 'within' : 'OVER',
      ]),
    ]),
  ].join('\n')
}

const range = ({ low, high }: Spread) => `${low}–${high}`
