import type { Variables } from '../processes/child'
import { runScript, runTool } from './tools'

export type Addresses = (database: string) => string

const CHECKS = ['lint', 'types', 'layers', 'dead']

export async function runChecks() {
  for (const check of CHECKS) {
    console.log(`Check: ${check}`)
    await runScript(check)
  }
}

export const runUnit = (filters: string[] = []) => runVitest('unit', filters)

export const runIntegration = (addressOf: Addresses, filters: string[] = []) =>
  runVitest('integration', filters, { DATABASE_URL: addressOf('postgres'), DATABASE_POOL: '5' })

function runVitest(project: string, filters: string[], env: Variables = {}) {
  console.log(`Tests: ${project}`)
  return runTool('vitest', ['run', '--project', project, '--passWithNoTests', ...filters], env)
}
