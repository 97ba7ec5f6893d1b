import { type ChildProcess, spawn } from 'node:child_process'
import { get } from 'node:http'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { Failure } from '../failure'
import { END_WITH_PARENT } from '../processes/child'
import { endProcess, recordOf } from '../processes/record'
import type { Address } from './address'
import { NEXT } from './build'
import { recordServing } from './serving'

const SERVER = path.resolve('scripts/app/server.mjs')

/** Words for Node: what each request is told before Next sees it. */
const BEFORE_NEXT = ['--import', new URL('before-next.mjs', import.meta.url).href]

/**
 * Megabytes. On a machine with much memory Node lets four times as much garbage lie about as there is of use; whoever
 * serves more than a district sets it in NODE_OPTIONS.
 */
const MOST_MEMORY = 640

const memoryWords = () =>
  process.env.NODE_OPTIONS?.includes('max-old-space-size') ? [] : [`--max-old-space-size=${MOST_MEMORY}`]

/** `preloaded` are further words for Node. */
export type Settings = { databaseUrl: string; secret: string; build: string; preloaded?: string[] }
export type App = { pid: number; ended: Promise<string>; stop: () => Promise<void>; kill: () => void }

/** Serves the build and answers when it does; `purpose` is 'start', 'dev' or 'test'. */
export async function serve(address: Address, settings: Settings, purpose: string): Promise<App> {
  const { host, port } = address
  const words = purpose === 'dev' ? [NEXT, 'dev', '-H', host, '-p', `${port}`] : [SERVER, host, `${port}`]
  const preloaded = [...memoryWords(), ...END_WITH_PARENT, ...BEFORE_NEXT, ...(settings.preloaded ?? [])]
  const child = spawn(process.execPath, [...preloaded, ...words], {
    env: { ...process.env, ...environment(address, settings, purpose) },
    stdio: ['ignore', 'pipe', 'inherit'],
    // Out of reach of the terminal's Ctrl-C: it is stopped in its turn, before the database.
    detached: process.platform !== 'win32',
  })
  if (purpose === 'dev') child.stdout?.pipe(process.stdout)
  else child.stdout?.resume()
  const app = control(child)
  // Tests may run at the same time; one start is all there is.
  await recordServing(purpose === 'test' ? `test-${child.pid}` : purpose, child.pid ?? 0)
  try {
    await Promise.race([untilAnswers(address), app.ended.then(fail)])
    return app
  } catch (error) {
    await app.stop()
    throw error
  }
}

function environment({ publicUrl }: Address, { databaseUrl, secret, build }: Settings, purpose: string) {
  return {
    NODE_ENV: purpose === 'dev' ? ('development' as const) : ('production' as const),
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: publicUrl,
    NEXTAUTH_URL: publicUrl,
    NEXTAUTH_SECRET: secret,
    JINDU_BUILD_ID: build,
    JINDU_SERVING: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

function control(child: ChildProcess): App {
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
  const pid = child.pid ?? 0
  const stop = async () => {
    const record = recordOf(pid)
    if (record) await endProcess(record)
  }
  return { pid, ended, stop, kill: () => child.kill('SIGKILL') }
}

function fail(reason: string): never {
  throw new Failure(`The app ended by itself (${reason}).`)
}

async function untilAnswers({ host, port }: Address) {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  for (let tries = 0; tries < 600; tries++) {
    if (await answers(name, port)) return
    await pause(100)
  }
  throw new Failure(`The app did not answer on ${name}:${port} within a minute.`)
}

/** On a connection of its own: one kept open would keep the app from ending. */
async function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host, port, path: '/api/health', agent: false }, (response) => {
      response.resume().on('end', () => resolve(true))
    })
    request.on('error', () => resolve(false))
  })
}
