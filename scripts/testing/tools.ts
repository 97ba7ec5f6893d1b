import { existsSync } from 'node:fs'
import path from 'node:path'

import { Failure } from '../failure'
import { runNode, runProgram, type Variables } from '../processes/child'
import { counted } from './tally'

const TOOLS = {
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
}

/** Runs an installed test tool on the tests called so. */
export async function runTool(name: keyof typeof TOOLS, tests: string, words: string[], env: Variables = {}) {
  console.log(`Tests: ${tests}`)
  const file = path.resolve('node_modules', TOOLS[name])
  if (!existsSync(file)) throw new Failure(`${name} is not installed: run npm ci first.`)
  const { code } = await runNode([file, ...words], { env })
  if (code) throw new Failure(`The ${tests} tests failed.`)
}

/** Runs the tests of one of Playwright's projects, called as its folder. */
export const runBrowser = (project: string, filters: string[], env: Variables) =>
  counted((report) => {
    const words = ['test', '--project', project, '--pass-with-no-tests', ...filters]
    return runTool('playwright', project, words, { ...env, E2E_REPORT: report })
  })

/** Runs a script of package.json, so that what a check is stands in one place. */
export async function runScript(name: string) {
  console.log(`Check: ${name}`)
  const npm = process.env.npm_execpath
  const words = ['run', '--silent', name]
  const { code } = npm ? await runNode([npm, ...words]) : await runProgram('npm', words)
  if (code) throw new Failure(`The check "${name}" failed.`)
}
