import { writeFile } from 'node:fs/promises'

import { Failure, run } from '../../scripts/failure'
import { benchApp } from './app/app'
import { appTableOf } from './app/table'
import { readAsked } from './asked'
import { benchCore } from './core'
import { explainHotReads } from './explain/explain'
import { benchPlanText } from './plan-text'
import { reportOf, tableOf } from './report'
import { benchSheet } from './sheet'
import type { Figure } from './timing'

const PARTS: Record<string, () => Promise<Figure[]>> = {
  core: benchCore,
  'plan-text': benchPlanText,
  sheet: benchSheet,
}

run(async () => {
  if (process.argv[2] === 'explain') return explainHotReads()
  const { part, file, wishes } = readAsked(process.argv.slice(2))
  const { table, report } = part === 'app' ? await appPart(wishes) : await codePart(part)
  process.stdout.write(`${table}\n`)
  if (file) await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
})

async function appPart(wishes: Parameters<typeof benchApp>[0]) {
  const report = await benchApp(wishes)
  return { table: appTableOf(report), report }
}

async function codePart(part: string) {
  const figures = Object.hasOwn(PARTS, part) ? await PARTS[part]?.() : undefined
  if (!figures) throw new Failure(`There is no part "${part}": app, ${Object.keys(PARTS).join(', ')}.`)
  const report = reportOf(part, figures)
  return { table: tableOf(report), report }
}
