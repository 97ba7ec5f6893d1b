import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { Failure } from '../failure'
import { END_WITH_PARENT, runNode, type Variables } from '../processes/child'
import { withLock } from '../processes/lock'
import { MARKED_SECRETS } from './build-secrets'
import { ensureClient } from './client'
import { findServing, STATE } from './serving'
import { nameSources } from './sources'

export const NEXT = path.resolve('node_modules/next/dist/bin/next')

const STAMP = '.next/built-from'

/** Builds the app unless the build there is was made from the sources as they are. Answers its name. */
export async function ensureBuild(): Promise<string> {
  const name = await nameSources()
  if (await isBuiltFrom(name)) return name
  await withLock(path.join(STATE, 'build.lock'), async () => {
    if (!(await isBuiltFrom(name))) await build(name)
  })
  return name
}

async function build(name: string) {
  const serving = await findServing()
  if (serving)
    throw new Failure(`Process ${serving.pid} still serves an earlier build from here: stop it first.`)
  console.log('Building the app: this takes a minute or so.')
  await rm(STAMP, { force: true })
  await ensureClient()
  await runBuild({ NODE_ENV: 'production', JINDU_BUILD_ID: name, NEXT_TELEMETRY_DISABLED: '1' })
  await writeFile(STAMP, name)
  if (!(await isBuiltFrom(name)))
    throw new Failure('The build ended without a word and left nothing to serve.')
}

async function runBuild(settings: Variables) {
  const env = { ...settings, ...MARKED_SECRETS }
  const { code, output } = await runNode([...END_WITH_PARENT, NEXT, 'build'], { env, stdio: 'pipe' })
  if (code !== 0) throw new Failure(`${output.trim()}\nThe app could not be built: the reason stands above.`)
}

async function isBuiltFrom(name: string): Promise<boolean> {
  const [stamp, id] = await Promise.all(
    [STAMP, '.next/BUILD_ID'].map((file) => readFile(file, 'utf8').catch(() => '')),
  )
  return stamp === name && id !== ''
}
