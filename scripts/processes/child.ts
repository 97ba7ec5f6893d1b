import { spawn } from 'node:child_process'

import { Failure } from '../failure'

type Options = { env?: Variables; quiet?: boolean }
export type Variables = Record<string, string | undefined>
type Outcome = { code: number; output: string }

const SIGNALS: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs a program to its end; a signal to this process ends it too. Quiet: its output is kept, not shown. */
export async function runProgram(program: string, words: string[], options: Options = {}): Promise<Outcome> {
  const env = { ...process.env, ...options.env } as NodeJS.ProcessEnv
  const child = spawn(program, words, { env, stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
  const output: string[] = []
  child.stdout?.on('data', (piece) => output.push(String(piece)))
  child.stderr?.on('data', (piece) => output.push(String(piece)))
  const pass = (signal: NodeJS.Signals) => child.kill(signal)
  for (const signal of SIGNALS) process.on(signal, pass)
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (ended, signal) =>
        signal ? reject(new Failure(`Stopped by ${signal}.`)) : resolve(ended ?? 1),
      )
    })
    return { code, output: output.join('') }
  } finally {
    for (const signal of SIGNALS) process.off(signal, pass)
  }
}

export const runNode = (words: string[], options: Options = {}) =>
  runProgram(process.execPath, words, options)
