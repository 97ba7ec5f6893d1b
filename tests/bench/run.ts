import { writeFile } from 'node:fs/promises'

import { Failure, run } from '../../scripts/failure'
import { benchApp } from './app/app'
import { benchBrowser, browserTableOf } from './app/in-browser'
import { appTableOf } from './app/table'
import { type Asked, readAsked } from './asked'
import { benchCore } from './core'
import { explainHotReads } from './explain/explain'
import { benchPlanText } from './plan-text'
import { reportOf, tableOf } from './report'
import { benchSheet } from './sheet'
import { benchSoak } from './soak/soak'
import { soakTableOf } from './soak/soak-report'
import { heedSignals } from './stopping'
import type { Figure } from './timing'

const PARTS: Record<string, () => Promise<Figure[]>> = {
  core: benchCore,
  'plan-text': benchPlanText,
  sheet: benchSheet,
}

run(async () => {
  heedSignals()
  if (process.argv[2] === 'explain') return explainHotReads()
  const { part, file, wishes, soak } = readAsked(process.argv.slice(2))
  const { table, report } = await measured(part, wishes, soak)
  process.stdout.write(`${table}\n`)
  if (file) await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
  const broken = 'promises' in report ? report.promises.filter(({ isKept }) => !isKept) : []
  if (broken.length) throw new Failure(`Not kept: ${broken.map(({ promise }) => promise).join('; ')}.`)
})

function measured(part: string, wishes: Asked['wishes'], soak: number | null) {
  if (soak !== null) return soakPart(soak)
  if (part === 'browser') return browserPart(wishes.rounds)
  return part === 'app' ? appPart(wishes) : codePart(part)
}

async function browserPart(rounds: number) {
  const report = await benchBrowser(rounds)
  return { table: browserTableOf(report), report }
}

async function soakPart(seconds: number) {
  const report = await benchSoak(seconds)
  return { table: soakTableOf(report), report }
}

async function appPart(wishes: Asked['wishes']) {
  const report = await benchApp(wishes)
  return { table: appTableOf(report), report }
}

async function codePart(part: string) {
  const figures = Object.hasOwn(PARTS, part) ? await PARTS[part]?.() : undefined
  if (!figures)
    throw new Failure(`There is no part "${part}": app, browser, ${Object.keys(PARTS).join(', ')}.`)
  const report = reportOf(part, figures)
  return { table: tableOf(report), report }
}
