import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { Failure } from '../failure'
import { Stopped } from '../processes/child'
import { type Outcome, outcomeOf } from './report'

const total: Outcome = { passed: 0, failed: 0, failures: [] }
const failedStages: string[] = []

/** Lets a test tool write its report, and adds what it says to the total, whether the tool fails or not. */
export async function counted(work: (report: string) => Promise<void>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'jindu-report-'))
  const report = path.join(folder, 'report.json')
  try {
    await work(report)
  } finally {
    add(JSON.parse(await readFile(report, 'utf8').catch(() => '{}')))
    await rm(folder, { recursive: true })
  }
}

/** Goes on after a stage that failed, so that one run tells everything. */
export async function attempt(stage: () => Promise<unknown>) {
  await stage().catch((error) => {
    if (error instanceof Stopped || !(error instanceof Failure)) throw error
    failedStages.push(error.message)
  })
}

/** The closing lines. Throws when anything went wrong. */
export function conclude() {
  for (const failure of total.failures) console.log(`✘ ${failure}`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  if (failedStages.length) throw new Failure(failedStages.join('\n'))
}

function add(report: object) {
  const { passed, failed, failures } = outcomeOf(report)
  total.passed += passed
  total.failed += failed
  total.failures.push(...failures)
}
