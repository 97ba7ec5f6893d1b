import { createHash } from 'node:crypto'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { NEXT } from '@/scripts/app/build'
import { STATE } from '@/scripts/app/serving'
import { Failure } from '@/scripts/failure'
import { runNode } from '@/scripts/processes/child'

import type { Cores } from '../machine/cores'
import { type Child, serveChild } from './child'

const SOURCE = fileURLToPath(new URL('next-app', import.meta.url))

/** Inside the checkout, so that it is built with the same packages, where neither git nor the checks look. */
const BUILT = path.join(STATE, 'bench/next-app')

/** Serves the minimal Next.js app, as `next start` does, built unless it is built already. */
export async function serveNextApp(databaseUrl: string, rowsOf: string, cores: Cores): Promise<Child> {
  await ensureBuilt()
  const env = { NODE_ENV: 'production' as const, DATABASE_URL: databaseUrl, ROWS_OF: rowsOf }
  return serveChild(
    (port) => [NEXT, 'start', BUILT, '-H', '127.0.0.1', '-p', `${port}`],
    '/empty',
    cores,
    env,
  )
}

async function ensureBuilt() {
  const name = await nameOf()
  const stamp = path.join(BUILT, 'built-from')
  if ((await readFile(stamp, 'utf8').catch(() => '')) === name) return
  await rm(BUILT, { recursive: true, force: true })
  await cp(SOURCE, BUILT, { recursive: true })
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const { code, output } = await runNode([NEXT, 'build', BUILT], { env, stdio: 'pipe' })
  if (code !== 0) throw new Failure(`${output.trim()}\nThe minimal app could not be built.`)
  await writeFile(stamp, name)
}

/** The sources and the packages they are built with. */
async function nameOf(): Promise<string> {
  const hash = createHash('sha256').update(await readFile('package-lock.json'))
  const inside = await readdir(SOURCE, { recursive: true, withFileTypes: true })
  for (const each of inside.filter((entry) => entry.isFile()))
    hash.update(await readFile(path.join(each.parentPath, each.name)))
  return hash.digest('hex')
}
