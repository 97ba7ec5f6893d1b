import { fieldsOf, logProgressId, type Report } from '@/tests/support/progress-report'

export type Answer = 'saved' | 'refused' | 'unanswered'

/** Sends the form 填报进展 as a browser does, to the real server action. */
export class Reporter {
  private readonly action = logProgressId()
  /** The last that was said instead of "saved". */
  said = ''

  constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  async send(report: Report): Promise<Answer> {
    try {
      const response = await fetch(`${this.url}/goals/${report.goalId}`, {
        method: 'POST',
        headers: {
          accept: 'text/x-component',
          origin: this.url,
          cookie: this.cookie,
          'next-action': this.action,
        },
        body: bodyOf(report),
        signal: AbortSignal.timeout(20_000),
      })
      return this.read(response.status, await response.text())
    } catch (error) {
      this.said = String((error as Error).cause ?? error)
      return 'unanswered'
    }
  }

  private read(status: number, body: string): Answer {
    const state = /"status":"(\w+)","message":"([^"]*)"/.exec(body)
    if (state?.[1] === 'saved') return 'saved'
    this.said = `${status} ${body.slice(Math.max(0, body.indexOf('"status"'))).slice(0, 300)}`
    return state ? 'refused' : 'unanswered'
  }
}

function bodyOf(report: Report): FormData {
  const body = new FormData()
  for (const [name, text] of fieldsOf(report)) body.append(name, text)
  return body
}
