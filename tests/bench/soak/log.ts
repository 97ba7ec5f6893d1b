import type { Report } from '@/tests/support/progress-report'

import type { Step } from './crowd'

export type Answer = 'answered' | 'refused' | 'wrong'

/** What everybody did and how it was answered. */
export class Log {
  /** Milliseconds of what was answered, by what it was. */
  readonly times = new Map<string, number[]>()
  readonly acknowledged: Report[] = []
  /** Reports of which nobody knows whether they are stored. */
  readonly inDoubt: Report[] = []
  readonly refusedReports: Report[] = []
  refused = 0
  /** Whatever was neither answered as it should be nor refused with a word on when to come again. */
  readonly wrong: string[] = []

  /** Sends a step, and notes what came of it. */
  async take(url: string, step: Step): Promise<Answer> {
    const begun = performance.now()
    const { answer, said } = await ask(url, step)
    const time = performance.now() - begun
    if (answer === 'answered') {
      const times = this.times.get(step.what) ?? []
      this.times.set(step.what, times)
      times.push(time)
    }
    if (answer === 'refused') this.refused += 1
    if (answer === 'wrong') this.wrong.push(`${step.what}: ${said}`)
    if (step.report) this.kept(answer).push(step.report)
    return answer
  }

  private kept(answer: Answer): Report[] {
    if (answer === 'answered') return this.acknowledged
    return answer === 'refused' ? this.refusedReports : this.inDoubt
  }
}

/** Milliseconds after which somebody gives up. */
const PATIENCE = 30_000

async function ask(
  url: string,
  { sent: { path, ...request }, report }: Step,
): Promise<{ answer: Answer; said: string }> {
  try {
    const signal = AbortSignal.timeout(PATIENCE)
    const response = await fetch(url + path, { ...request, redirect: 'manual', signal })
    const body = await response.text()
    if (response.status === 503 && response.headers.get('retry-after')) return { answer: 'refused', said: '' }
    const isRight = response.status === 200 && (!report || body.includes('"status":"saved"'))
    return { answer: isRight ? 'answered' : 'wrong', said: `${response.status} ${body.slice(0, 300)}` }
  } catch (error) {
    return { answer: 'wrong', said: String((error as Error).cause ?? error) }
  }
}
