import { type SpawnOptions, spawn } from 'node:child_process'

import { Failure } from '../failure'

/** Runs one of the installed tools to its end; a signal to this process ends it too. */
export async function runNode(words: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return runProgram(process.execPath, words, { env: { ...process.env, ...env } })
}

export async function runProgram(
  program: string,
  words: string[],
  options: SpawnOptions = {},
): Promise<number> {
  const child = spawn(program, words, { stdio: 'inherit', ...options })
  const pass = (signal: NodeJS.Signals) => child.kill(signal)
  for (const signal of SIGNALS) process.on(signal, pass)
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('exit', (code, signal) =>
        signal ? reject(new Failure(`Stopped by ${signal}.`)) : resolve(code ?? 1),
      )
    })
  } finally {
    for (const signal of SIGNALS) process.off(signal, pass)
  }
}

const SIGNALS: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']
