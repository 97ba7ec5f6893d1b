import { setTimeout as pause } from 'node:timers/promises'

import { addDays, type Day } from '@/lib/domain/day'
import type { Report } from '@/tests/support/progress-report'

import { insist } from '../part'

import { Reporter } from './reporter'

type People = { url: string; cookies: string[]; goalIds: string[] }

const PATIENCE = 120_000

const FIRST_DAY: Day = '2024-01-01'

/**
 * Several people reporting at once, each sending a report again with the same key until it is acknowledged, as one
 * does in front of a screen that says it was not saved.
 */
export class Load {
  readonly acknowledged: Report[] = []
  /** Every report begun, whether or not its answer arrived. */
  readonly begun: Report[] = []
  sentAgain = 0
  /** What was said instead of "saved". */
  readonly said = new Set<string>()
  private over = false
  private readonly working: Promise<void>[]
  private fault: Error | undefined

  constructor(private readonly people: People) {
    this.working = people.cookies.map((cookie) =>
      this.report(new Reporter(people.url, cookie)).catch((error) => {
        this.fault ??= error
      }),
    )
  }

  /** Waits until so many more are acknowledged: the app works. */
  async untilMore(count: number, patience = 90_000) {
    const wanted = this.acknowledged.length + count
    for (let waited = 0; this.acknowledged.length < wanted; waited += 20) {
      if (this.fault) throw this.fault
      insist(waited < patience, `Nothing was acknowledged for ${patience / 1_000} s.`)
      await pause(20)
    }
  }

  /** Nobody begins another report; what was begun is brought to its end, with a server that works. */
  async end() {
    this.over = true
    await Promise.all(this.working)
    if (this.fault) throw this.fault
  }

  private async report(reporter: Reporter) {
    while (!this.over) {
      const report = this.next()
      this.begun.push(report)
      const begun = Date.now()
      for (
        let answer = await reporter.send(report);
        answer !== 'saved';
        answer = await reporter.send(report)
      ) {
        insist(Date.now() - begun < PATIENCE, `A report was refused again and again: ${reporter.said}`)
        this.sentAgain++
        this.said.add(reporter.said)
        await pause(50)
      }
      this.acknowledged.push(report)
    }
  }

  /** Another day for each report of a goal, so that nothing is asked. */
  private next(): Report {
    const { goalIds } = this.people
    const number = this.begun.length
    const goalId = goalIds[number % goalIds.length] ?? ''
    const on = addDays(FIRST_DAY, Math.floor(number / goalIds.length))
    return { goalId, key: crypto.randomUUID(), on, value: '1', note: `编号${number}` }
  }
}
