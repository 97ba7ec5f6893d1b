import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

import { Failure } from '@/scripts/failure'
import { freePort } from '@/scripts/postgres/port'
import { END_WITH_PARENT } from '@/scripts/processes/child'
import { endProcess, recordOf } from '@/scripts/processes/record'

import { bindTo, type Cores } from '../machine/cores'

/** A server beside the app, on the same core. */
export type Child = { url: string; pid: number; stop: () => Promise<void> }

/** Starts Node with the words for a port, on the core that serves, and answers once the path does. */
export async function serveChild(
  words: (port: number) => string[],
  path: string,
  cores: Cores,
  env: Record<string, string> = {},
): Promise<Child> {
  const port = await freePort()
  const child = spawn(process.execPath, [...END_WITH_PARENT, ...words(port)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const pid = child.pid ?? 0
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    const record = recordOf(pid)
    if (record) await endProcess(record)
  }
  await untilAnswers(url + path).catch(async (error) => {
    await stop()
    throw error
  })
  if (cores) bindTo(cores.serving, pid)
  return { url, pid, stop }
}

async function untilAnswers(url: string) {
  for (let tries = 0; tries < 300; tries++) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    await pause(100)
  }
  throw new Failure(`Nothing answered at ${url} within half a minute.`)
}
