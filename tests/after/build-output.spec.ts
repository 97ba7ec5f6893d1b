import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from '@playwright/test'

import { MARKED_SECRETS } from '@/scripts/app/build-secrets'

const BUILD = '.next'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => path.join(each.parentPath, each.name))

/** All of the build; beside it the development server keeps its own. */
const files = filesIn(BUILD).filter((file) => !file.startsWith(path.join(BUILD, 'dev')))

const holding = (text: string, among = files) => among.filter((file) => readFileSync(file).includes(text))

const passwordOf = (url = '') => decodeURIComponent(new URL(url).password)

/** What the build was told instead of secrets, and what the app that served it in all tests had for them. */
function secrets(): Record<string, string> {
  const { DATABASE_URL, DATABASE_OWNER_URL, NEXTAUTH_SECRET = '', INITIAL_ACCOUNTS = '[]' } = process.env
  return {
    'the password of the app, marked': passwordOf(MARKED_SECRETS.DATABASE_URL),
    'the password of the owner, marked': passwordOf(MARKED_SECRETS.DATABASE_OWNER_URL),
    'the secret of the cookies, marked': MARKED_SECRETS.NEXTAUTH_SECRET,
    'the password of the app': passwordOf(DATABASE_URL),
    'the password of the owner': passwordOf(DATABASE_OWNER_URL),
    'the secret of the cookies': NEXTAUTH_SECRET,
    'an initial password': JSON.parse(INITIAL_ACCOUNTS)[0].password,
  }
}

test('no secret of the environment is in the build', () => {
  for (const [name, secret] of Object.entries(secrets())) {
    expect(secret.length, name).toBeGreaterThan(10)
    expect(holding(secret), name).toEqual([])
  }
  // Not blind: what a build is meant to be told is found.
  expect(holding(readFileSync(path.join(BUILD, 'built-from'), 'utf8')).length).toBeGreaterThan(10)
})

test('what browsers load has neither source maps nor the paths of the server', () => {
  const served = filesIn(path.join(BUILD, 'static'))
  expect(served.length).toBeGreaterThan(10)
  expect(served.filter((file) => file.endsWith('.map'))).toEqual([])
  for (const telling of ['sourceMappingURL', process.cwd(), '.data/'])
    expect(holding(telling, served)).toEqual([])
})

/** The page for when nothing else can be drawn, and a picture: every other page has the nonce of its request. */
const SAME_FOR_ALL = ['/_global-error', '/icon.svg']

test('no page was made at build time but those that are the same for everybody', () => {
  const { routes, dynamicRoutes } = JSON.parse(
    readFileSync(path.join(BUILD, 'prerender-manifest.json'), 'utf8'),
  )
  const made = [...Object.keys(routes), ...Object.keys(dynamicRoutes)]
  expect(made).toContain('/_global-error')
  expect(made.filter((route) => !SAME_FOR_ALL.includes(route))).toEqual([])
})
