import { readFileSync } from 'node:fs'

/** One progress report as its form would send it. */
export type Report = { goalId: string; key: string; on: string; value: string; note: string }

export type Answer = 'saved' | 'refused' | 'unanswered'

/** Sends the form 填报进展 as a browser does, to the real server action. */
export class Reporter {
  private readonly action = idOf('app/(signed-in)/goals/[goalId]/actions.ts', 'logProgress')
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

/** What React sends of the form's state and fields. */
function bodyOf(report: Report): FormData {
  const body = new FormData()
  for (const [name, text] of Object.entries({ ...report, mode: 'increment', problem: '', nextStep: '' }))
    body.append(`_1_${name}`, text)
  body.append('0', '[{"status":"idle"},"$K1"]')
  return body
}

type Manifest = { node: Record<string, { filename: string; exportedName: string }> }

/** The id by which the build calls an action. */
function idOf(filename: string, name: string): string {
  const { node }: Manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'))
  const found = Object.entries(node).find(
    ([, action]) => action.filename === filename && action.exportedName === name,
  )
  if (!found) throw new Error(`The build has no action ${name} in ${filename}.`)
  return found[0]
}
