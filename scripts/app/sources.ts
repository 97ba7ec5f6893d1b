import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

/** What a build is made from. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'instrumentation.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

/** A short name of the sources as they are: the same as long as nothing changed. */
export async function nameSources(): Promise<string> {
  const hash = createHash('sha256')
  const files = (await Promise.all(SOURCES.map(listFiles))).flat().sort()
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(await readFile(file))
      .update('\0')
  return hash.digest('hex').slice(0, 16)
}

async function listFiles(source: string): Promise<string[]> {
  const found = await stat(source).catch(() => undefined)
  if (!found) return []
  if (found.isFile()) return [source]
  const inside = await readdir(source, { recursive: true, withFileTypes: true })
  return inside.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name))
}
