import { type Machine, machine } from '../support/machine'
import type { Figure } from './timing'

/** One part of the bench on one machine. */
export type Report = {
  part: string
  day: string
  machine: Machine
  /** Milliseconds a call. */
  figures: Figure[]
}

/** The figures with the machine and the day they were taken on. */
export function reportOf(part: string, figures: Figure[]): Report {
  return {
    part,
    day: new Date().toISOString().slice(0, 10),
    machine: machine(),
    figures: figures.map((figure) => ({
      ...figure,
      median: rounded(figure.median),
      low: rounded(figure.low),
      high: rounded(figure.high),
      ratio: rounded(figure.ratio),
    })),
  }
}

const rounded = (value: number) => Number(value.toPrecision(3))

/** The report as a table to read. */
export function tableOf({ part, machine, figures }: Report): string {
  const rows = figures.map(({ name, median, low, high, ratio, target }) => [
    name,
    `${median} ms`,
    `${low}–${high}`,
    `${ratio}`,
    target === null ? '' : `${median < target ? 'within' : 'OVER'} ${target} ms`,
  ])
  const head = [part, 'median', 'spread', '× yardstick', 'target']
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const lines = [head, ...rows].map((row) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    ),
  )
  const { processor, cores, node, platform } = machine
  return [
    `${processor}, ${cores} cores, Node ${node}, ${platform}`,
    ...lines.map((line) => line.join('  ')),
  ].join('\n')
}
