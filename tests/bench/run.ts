import { writeFile } from 'node:fs/promises'

import { Failure, run } from '../../scripts/failure'
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

type Asked = { part: string; file: string | null }

function readAsked([part = '', ...rest]: string[]): Asked {
  if (!Object.hasOwn(PARTS, part)) {
    throw new Failure(
      `Say which part to time: npm run bench -- ${Object.keys(PARTS).join(' | ')} [--json FILE], or explain`,
    )
  }
  const [flag, file, ...more] = rest
  if (flag === undefined) return { part, file: null }
  if (flag !== '--json' || !file || more.length > 0) {
    throw new Failure(`Not understood: ${rest.join(' ')}. After the part only --json FILE may follow.`)
  }
  return { part, file }
}

run(async () => {
  if (process.argv[2] === 'explain') return explainHotReads()
  const { part, file } = readAsked(process.argv.slice(2))
  const report = reportOf(part, (await PARTS[part]?.()) ?? [])
  process.stdout.write(`${tableOf(report)}\n`)
  if (file) await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
})
