import type { Variables } from '../processes/child'
import { attempt, counted } from './tally'
import { runScript, runTool } from './tools'

export type Addresses = (database: string) => string

const CHECKS = ['lint', 'types', 'layers', 'dead']

export async function runChecks() {
  for (const check of CHECKS) await attempt(() => runScript(check))
}

export const runUnit = (filters: string[] = []) => runVitest('unit', filters)

export const runIntegration = (addressOf: Addresses, filters: string[] = []) =>
  runVitest('integration', filters, { DATABASE_URL: addressOf('postgres'), DATABASE_POOL: '5' })

function runVitest(project: string, filters: string[], env: Variables = {}) {
  return counted((report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    return runTool(
      'vitest',
      project,
      ['run', '--project', project, '--passWithNoTests', ...reporters, ...filters],
      env,
    )
  })
}
