import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'outbound-'))
})
afterEach(() => rm(folder, { recursive: true }))

// Port 10 of this machine, where nobody listens, or names that can't exist.
test.each([
  ['fetch', "fetch('http://127.0.0.1:10').catch(() => {})", '127.0.0.1:10'],
  ['fetch over https', "fetch('https://127.0.0.1:10').catch(() => {})", '127.0.0.1:10'],
  ['http', "require('node:http').get('http://127.0.0.1:10').on('error', () => {})", '127.0.0.1:10'],
  ['https', "require('node:https').get('https://[::1]:10').on('error', () => {})", '::1:10'],
  ['a socket', "require('node:net').connect(10, '127.0.0.1').on('error', () => {})", '127.0.0.1:10'],
  ['a socket file', "require('node:net').connect('/nowhere').on('error', () => {})", '/nowhere'],
  ['a name', "fetch('http://jindu.invalid').catch(() => {})", 'the address of jindu.invalid'],
  [
    'a question for a name',
    "require('node:dns').lookup('jindu.invalid', () => {})",
    'the address of jindu.invalid',
  ],
  [
    'a question by promise',
    "import('node:dns/promises').then(({ resolve4 }) => resolve4('jindu.invalid')).catch(() => {})",
    'the address of jindu.invalid',
  ],
  [
    'a datagram',
    "require('node:dgram').createSocket('udp4').send('', 10, '127.0.0.1')",
    'a datagram:  10 127.0.0.1',
  ],
])('the watch over the app sees %s', async (_, code, seen) => {
  const log = path.join(folder, 'log')
  const watch = path.resolve('tests/support/outbound-watch.mjs')
  await promisify(execFile)(process.execPath, ['--import', watch, '--eval', `${code};${UNTIL_SEEN}`], {
    env: { ...process.env, OUTBOUND_LOG: log, SEEN: seen },
  })
  expect((await readFile(log, 'utf8')).split('\n')).toContain(seen)
})

/** Ends the program once the log tells of it; never, when it doesn't. */
const UNTIL_SEEN = `
const { existsSync, readFileSync } = require('node:fs')
const { OUTBOUND_LOG: log, SEEN: seen } = process.env
setInterval(() => existsSync(log) && readFileSync(log, 'utf8').includes(seen) && process.exit(), 5)`
