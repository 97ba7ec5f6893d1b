import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { Failure } from '../failure'
import { runNode } from '../processes/child'

const STAMP = 'prisma/client/generated-from'

/** Generates the Prisma client unless the one there is was made from the schema as it is: npm runs no script for us. */
export async function ensureClient() {
  const name = await nameSchema()
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === name) return
  await generate()
  await writeFile(STAMP, name)
}

/**
 * Without the CLI's native engine, which is a download. `generate` never runs that engine, it only wants the variable
 * to name an executable.
 */
async function generate() {
  const prisma = path.resolve('node_modules/prisma/build/index.js')
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' }
  const { code, output } = await runNode([prisma, 'generate', '--no-hints'], { env, stdio: 'pipe' })
  if (code !== 0) throw new Failure(`${output.trim()}\nThe Prisma client could not be generated.`)
}

/** The schema and the version of Prisma as they are. */
async function nameSchema(): Promise<string> {
  const hash = createHash('sha256')
  for (const file of ['prisma/schema.prisma', 'package-lock.json']) hash.update(await readFile(file))
  return hash.digest('hex')
}
