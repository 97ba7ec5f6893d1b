import { cp, mkdtemp, readdir, realpath, rm, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { SHARED_HOME } from '@/scripts/postgres/home'
import { findProcess, writeRecord } from '@/scripts/processes/record'

import { kill, processesOf } from './processes'

const PREFIX = 'jindu-start-'
const LEFT_OUT = ['.git', '.next', '.data', '.env', '.env.local', 'node_modules', 'test-results', 'docs']
const LEFT_OUT_OF_BUILD = ['.next/cache', '.next/dev', '.next/trace']

/** A copy of this checkout with its build, in a folder that others can't enter. */
export async function copyCheckout(): Promise<string> {
  await sweep()
  const folder = await mkdtemp(path.join(await realpath(tmpdir()), PREFIX))
  await writeRecord(path.join(folder, 'owner.json'), process.pid)
  for (const name of await readdir('.'))
    if (!LEFT_OUT.includes(name)) await cp(name, path.join(folder, name), { recursive: true })
  await cp('.next', path.join(folder, '.next'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !LEFT_OUT_OF_BUILD.includes(source),
  })
  await symlink(await realpath('node_modules'), path.join(folder, 'node_modules'))
  return folder
}

/** The copy, all that runs in it, and the data that root keeps for it elsewhere. */
export async function removeCopy(folder: string) {
  const name = path.basename(folder)
  for (let left = processesOf(name); left.length > 0; left = processesOf(name)) {
    kill(left)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  for (const home of await readdir(SHARED_HOME).catch(() => []))
    if (home.startsWith(`${name}-`)) await rm(path.join(SHARED_HOME, home), { recursive: true })
  await rm(folder, { recursive: true, force: true })
}

/** What a test that was killed left behind. */
async function sweep() {
  const folders = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX))
  for (const folder of folders.map((name) => path.join(tmpdir(), name))) {
    const { uid, birthtimeMs } = await stat(folder)
    const isYoung = Date.now() - birthtimeMs < 60_000
    if (uid !== process.getuid?.() || isYoung || (await findProcess(path.join(folder, 'owner.json'))))
      continue
    await removeCopy(folder)
  }
}
