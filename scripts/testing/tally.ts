import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { Failure } from '../failure'
import { Stopped } from '../processes/child'

type Count = { passed: number; failed: number }
type VitestReport = { numPassedTests: number; numFailedTests: number }
type PlaywrightReport = { stats: { expected: number; flaky: number; unexpected: number } }

const total: Count = { passed: 0, failed: 0 }
const failures: string[] = []

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
    failures.push(error.message)
  })
}

/** The closing lines. Throws when anything went wrong. */
export function conclude() {
  console.log(`${total.passed} passed, ${total.failed} failed`)
  if (failures.length) throw new Failure(failures.join('\n'))
}

function add(report: Partial<VitestReport & PlaywrightReport>) {
  total.passed += (report.numPassedTests ?? 0) + (report.stats?.expected ?? 0) + (report.stats?.flaky ?? 0)
  total.failed += (report.numFailedTests ?? 0) + (report.stats?.unexpected ?? 0)
}
