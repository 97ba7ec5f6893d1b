import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** An `npm start` in a folder: what it says, and its end. */
export class Started {
  readonly url: string
  readonly child: ChildProcess
  readonly ended: Promise<unknown[]>
  output = ''

  constructor(folder: string, port: number, env: Record<string, string> = {}) {
    this.url = `http://localhost:${port}`
    const { scripts } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    const [, ...words] = scripts.start.split(' && ').at(-1).split(' ')
    this.child = spawn(process.execPath, words, { cwd: folder, env: { ...environment(port), ...env } })
    this.ended = once(this.child, 'exit')
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (piece) => {
        this.output += piece
      })
  }

  /** Waits until it has said so. */
  async said(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(this.output)
        if (found) resolve(found)
      }
      this.child.stdout?.on('data', look)
      this.ended.then(() => reject(new Error(`It ended without having said ${pattern}:\n${this.output}`)))
      look()
    })
  }

  async health(): Promise<number> {
    return fetch(`${this.url}/api/health`).then(
      ({ status }) => status,
      () => 0,
    )
  }
}

/** As npm would give it, and nothing of the test's: with the parent named, it ends when the test is killed. */
const environment = (port: number) =>
  ({
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    PORT: String(port),
    npm_lifecycle_event: 'start',
  }) as unknown as NodeJS.ProcessEnv
