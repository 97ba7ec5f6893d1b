import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { Failure, run } from '@/scripts/failure'
import { runNode } from '@/scripts/processes/child'

import { machine } from '../support/machine'
import type { Part } from './part'

const PARTS = path.resolve('tests/trust/parts')
const RESULTS = path.resolve('tests/trust/results')

/** `npm run test:trust` shows every part in turn; with names, those. Each has a process, and a database, of its own. */
run(async () => {
  const [named, ...more] = process.argv.slice(2)
  if (named && more.length === 0) return show(named)
  const names = named ? [named, ...more] : await allParts()
  const failed: string[] = []
  for (const name of names) {
    const { code } = await runNode([...process.execArgv, path.resolve('tests/trust/run.ts'), name])
    if (code !== 0) failed.push(name)
  }
  if (failed.length) throw new Failure(`Not shown: ${failed.join(', ')}.`)
})

async function show(name: string) {
  const all = await allParts()
  if (!all.includes(name)) throw new Failure(`There is no part "${name}": ${all.join(', ')}.`)
  const { part } = (await import(path.join(PARTS, name))) as { part: Part }
  process.stdout.write(`Trust: ${name}. ${part.proves}\n`)
  const begun = Date.now()
  const figures = await part.show()
  const seconds = Math.round((Date.now() - begun) / 1_000)
  const day = new Date().toISOString().slice(0, 10)
  const result = { part: name, proves: part.proves, day, machine: machine(), seconds, figures }
  await writeFile(path.join(RESULTS, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`)
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
}

async function allParts(): Promise<string[]> {
  const files = await readdir(PARTS)
  return files.filter((file) => file.endsWith('.ts')).map((file) => path.basename(file, '.ts'))
}
