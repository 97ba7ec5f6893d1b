import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

import { Failure } from '../failure'
import { isRoot } from '../postgres/account'
import { runProgram } from '../processes/child'

const OFFLINE_COPY = path.resolve('node_modules/.cache/jindu-chromium')

/** Tries the ways there are, one after the other, and says so. */
export async function installChromium(find: () => string | undefined): Promise<string> {
  for (const way of [fromDebian, fromPlaywright]) {
    await way()
    const found = find()
    if (found) return found
  }
  const last = await fromNpm()
  if (last) return last
  throw new Failure(
    'No Chromium could be installed: install the package chromium, or set CHROMIUM_PATH to one.',
  )
}

async function fromDebian() {
  if (!isRoot || !existsSync('/etc/debian_version')) return
  console.log('No Chromium here: installing it with apt-get.')
  await attempt('apt-get', ['update'])
  await attempt('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])
}

async function fromPlaywright() {
  console.log("No Chromium here: installing Playwright's own.")
  await attempt(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
}

/** Outside package.json: a download for the few machines where nothing else works. */
async function fromNpm(): Promise<string | undefined> {
  console.log('No Chromium here: trying the npm package @sparticuz/chromium.')
  await mkdir(OFFLINE_COPY, { recursive: true })
  const npm = process.env.npm_execpath
  const words = [
    'install',
    '--prefix',
    OFFLINE_COPY,
    '--no-save',
    '--no-audit',
    '--no-fund',
    `@sparticuz/chromium@${VERSION}`,
  ]
  await (npm ? attempt(process.execPath, [npm, ...words]) : attempt('npm', words))
  try {
    const { default: chromium } = await import(
      createRequire(`${OFFLINE_COPY}/`).resolve('@sparticuz/chromium')
    )
    return await chromium.executablePath()
  } catch {
    return undefined
  }
}

const VERSION = '143.0.4'

/** One way of several: that it fails is no news. */
async function attempt(program: string, words: string[]) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runProgram(program, words, { env, stdio: 'pipe' }).catch(() => undefined)
}
