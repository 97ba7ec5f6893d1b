import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { appSources } from '../support/sources'

/** Hands on what a library says to the database, with its values beside it. */
const RAW_SQL = ['lib/data/sign-in/limiter.ts']

test.each([
  ['puts text into a statement of the database', /RawUnsafe|Prisma\.raw\(/, RAW_SQL],
  ['starts a program', /child_process|node:vm/, []],
  ['starts a thread', /worker_threads/, ['lib/office/reading/thread.ts']],
  ['runs text as code', /\beval\(|new Function\(|setTimeout\(\s*['"`]/, []],
  [
    'shows text as HTML',
    /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser|srcDoc|document\.write|next\/script/i,
    [],
  ],
  ['reads or writes a file', /['"](node:)?fs(\/promises)?['"]/, []],
  [
    'reaches for another machine',
    /['"](node:)?(net|tls|http|https|http2|dgram|dns|dns\/promises|undici)['"]/,
    [],
  ],
  [
    'has the address of another machine',
    /(https?|wss?):\/\/(?!localhost|here\.invalid|www\.w3\.org|\$\{)\w/,
    [],
  ],
])('nothing in the app %s', (_, sign, known: string[]) => {
  expect(appSources.length).toBeGreaterThan(200)
  const found = appSources.filter((file) => sign.test(readFileSync(file, 'utf8')))
  expect(found.filter((file) => !known.includes(file))).toEqual([])
})
