import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'

import { Failure } from '../failure'

type Options = { env?: Variables; stdio?: StdioOptions }
export type Variables = Record<string, string | undefined>
type Outcome = { code: number; output: string }

/** Someone wants all of it to end, not just this program. */
export class Stopped extends Failure {}

export const SIGNALS: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs a program to its end; a signal to this process ends it too. What it pipes is answered. */
export async function runProgram(program: string, words: string[], options: Options = {}): Promise<Outcome> {
  const env = { ...process.env, ...options.env } as NodeJS.ProcessEnv
  const child = spawn(program, words, { env, stdio: options.stdio ?? 'inherit' })
  const output: string[] = []
  child.stdout?.on('data', (piece) => output.push(String(piece)))
  child.stderr?.on('data', (piece) => output.push(String(piece)))
  const outcome = new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
  const signal = await passingSignals(child, () => outcome)
  if (signal) throw new Stopped(`Stopped by ${signal}.`)
  return { code: await outcome, output: output.join('') }
}

/** Words for Node, with which a child ends even when this process is killed. */
export const END_WITH_PARENT = ['--import', new URL('end-with-parent.mjs', import.meta.url).href]

export const runNode = (words: string[], options: Options = {}) =>
  runProgram(process.execPath, words, options)

/** Answers the signal that came meanwhile, which the child was given too. */
async function passingSignals(child: ChildProcess, work: () => Promise<unknown>) {
  let received: NodeJS.Signals | undefined
  const pass = (signal: NodeJS.Signals) => {
    received = signal
    child.kill(signal)
  }
  for (const signal of SIGNALS) process.on(signal, pass)
  try {
    await work()
    return received
  } finally {
    for (const signal of SIGNALS) process.off(signal, pass)
  }
}
