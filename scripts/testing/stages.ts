import type { Database } from '../postgres/database'
import type { Variables } from '../processes/child'
import type { Addresses } from './scratch'
import { attempt, counted } from './tally'
import { runScript, runTool } from './tools'

const CHECKS = ['lint', 'types', 'layers', 'dead']

export async function runChecks() {
  for (const check of CHECKS) await attempt(() => runScript(check))
}

export const runUnit = (filters: string[] = []) => runVitest('unit', filters)

export const runIntegration = (addressOf: Addresses, filters: string[] = []) =>
  runVitest('integration', filters, { ...environmentOf(addressOf('postgres')), DATABASE_POOL: '5' })

export const environmentOf = ({ url, ownerUrl }: Database) => ({
  DATABASE_URL: url,
  DATABASE_OWNER_URL: ownerUrl,
})

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
