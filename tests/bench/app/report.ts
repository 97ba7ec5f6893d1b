import { type Machine, machine } from '../../support/machine'
import { type Ratios, ratiosOf } from './measuring/ratios'
import { CONNECTIONS, type Connections, type Samples } from './measuring/rounds'
import { FIGURES, type Figure } from './measuring/sample'
import { type Spread, spreadOf } from './measuring/spread'
import { type Outcome, outcomesOf } from './measuring/targets'
import type { Body } from './yardsticks/plain'

type Measured = Record<Connections, Record<Figure, Spread>>

/** The app part of the bench on one machine. */
export type AppReport = {
  part: 'app'
  day: string
  machine: Machine
  /** How it was run. */
  run: { goals: number; entries: number; rounds: number; warmUp: number; cores: string }
  targets: Outcome[]
  /** By name; what is no page of ours has neither body nor ratios. */
  measured: Record<string, { body: Body | null; figures: Measured; ratios: Ratios | null }>
}

export function appReportOf(
  run: AppReport['run'],
  samples: Samples,
  bodies: Record<string, Body>,
): AppReport {
  const measured = [...samples].map(([name, own]) => {
    const figures = Object.fromEntries(
      CONNECTIONS.map((connections) => [connections, spreadsOf(own[connections])]),
    ) as Measured
    const body = bodies[name] ?? null
    return [name, { body, figures, ratios: body && ratiosOf(samples, name) }]
  })
  return {
    part: 'app',
    day: new Date().toISOString().slice(0, 10),
    machine: machine(),
    run,
    targets: outcomesOf(samples),
    measured: Object.fromEntries(measured),
  }
}

const spreadsOf = (samples: readonly Record<Figure, number>[]) =>
  Object.fromEntries(
    FIGURES.map((figure) => [figure, spreadOf(samples.map((sample) => sample[figure]))]),
  ) as Record<Figure, Spread>
