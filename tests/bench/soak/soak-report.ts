import { type Machine, machine } from '@/tests/support/machine'

import { shareOf } from '../app/measuring/sample'
import type { Log } from './log'

type Phase = 'first' | 'work' | 'rush' | 'after'

/** How one phase was answered; times in milliseconds. */
type PhaseFigures = {
  answered: number
  refused: number
  wrong: number
  p50: number
  p95: number
  longest: number
  p95Of: Record<string, number>
}

export type SoakReport = {
  part: 'soak'
  day: string
  machine: Machine
  run: { people: number; seconds: number }
  phases: Record<Phase, PhaseFigures>
  /** Reports acknowledged, and what became of them; and of those refused. */
  reports: {
    acknowledged: number
    lost: number
    twice: number
    half: number
    refused: number
    storedAllTheSame: number
  }
  /** Megabytes every ten seconds of the work, and the highest after the first minute and in the last. */
  memory: { held: number[]; afterAMinute: number; inTheLast: number }
  promises: { promise: string; isKept: boolean }[]
  /** What went wrong, a few of it. */
  wrong: string[]
}

/** Samples of memory a minute. */
const A_MINUTE = 6

export function soakReportOf(
  run: SoakReport['run'],
  logs: Record<Phase, Log>,
  held: number[],
  reports: SoakReport['reports'],
): SoakReport {
  const phases = {
    first: figuresOf(logs.first),
    work: figuresOf(logs.work),
    rush: figuresOf(logs.rush),
    after: figuresOf(logs.after),
  }
  const memory = {
    held,
    afterAMinute: Math.max(...held.slice(A_MINUTE, 2 * A_MINUTE)),
    inTheLast: Math.max(...held.slice(-A_MINUTE)),
  }
  return {
    part: 'soak',
    day: new Date().toISOString().slice(0, 10),
    machine: machine(),
    run,
    phases,
    reports,
    memory,
    promises: promisesOf(phases, reports, memory),
    wrong: Object.values(logs).flatMap(({ wrong }) => wrong.slice(0, 3)),
  }
}

function figuresOf(log: Log): PhaseFigures {
  const inOrder = (times: readonly number[]) => times.toSorted((a, b) => a - b)
  const sorted = inOrder([...log.times.values()].flat())
  const p95Of = [...log.times].map(([what, times]) => [what, Math.round(shareOf(inOrder(times), 0.95))])
  return {
    answered: sorted.length,
    refused: log.refused,
    wrong: log.wrong.length,
    p50: Math.round(shareOf(sorted, 0.5)),
    p95: Math.round(shareOf(sorted, 0.95)),
    longest: Math.round(sorted.at(-1) ?? Number.NaN),
    p95Of: Object.fromEntries(p95Of),
  }
}

/** How much more memory is flat all the same: the collector decides when it collects. */
const FLAT = 1.1

function promisesOf(
  { work, rush, after }: SoakReport['phases'],
  { lost, twice, half, storedAllTheSame, acknowledged }: SoakReport['reports'],
  { afterAMinute, inTheLast }: SoakReport['memory'],
): SoakReport['promises'] {
  return [
    { promise: 'at work everything is answered, nothing refused', isKept: work.refused + work.wrong === 0 },
    { promise: 'p95 at work under 1 s', isKept: work.p95 < 1_000 },
    {
      promise: 'every acknowledged report stored once, with its audit record; no refused one',
      isKept: acknowledged > 0 && lost + twice + half + storedAllTheSame === 0,
    },
    { promise: 'memory flat after the first minute', isKept: inTheLast <= afterAMinute * FLAT },
    { promise: 'memory below 500 MB', isKept: inTheLast < 500 },
    {
      promise: 'in a rush some are answered, others refused with Retry-After, nobody else',
      isKept: rush.answered > 0 && rush.refused > 0 && rush.wrong === 0,
    },
    { promise: 'after it everything is answered again', isKept: after.refused + after.wrong === 0 },
  ]
}

/** The report as lines to read. */
export function soakTableOf({
  machine: on,
  run,
  phases,
  reports,
  memory,
  promises,
  wrong,
}: SoakReport): string {
  return [
    `${on.processor}, ${on.cores} cores, Node ${on.node}, ${on.platform}`,
    `${run.people} people for ${run.seconds} s`,
    ...Object.entries(phases).map(
      ([phase, { answered, refused, wrong: amiss, p50, p95, longest }]) =>
        `${phase}: ${answered} answered, ${refused} refused, ${amiss} wrong; p50 ${p50} ms, p95 ${p95} ms, longest ${longest} ms`,
    ),
    `reports: ${JSON.stringify(reports)}`,
    `memory every 10 s: ${memory.held.join(' ')} MB`,
    ...promises.map(({ promise, isKept }) => `${isKept ? 'kept  ' : 'BROKEN'} ${promise}`),
    ...wrong,
  ].join('\n')
}
