import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Page, Response } from '@playwright/test'

import { aDisplayLink } from '../support/display-link'
import { complaintsOf, expect, sampleViewer, test } from '../support/e2e'
import { aGoal, anUnreadableRevision } from '../support/factories'
import { rawRequest } from '../support/raw-request'
import { goal, screens } from '../support/routes'

const base = process.env.BASE_URL ?? ''

type Headers = Record<string, string | string[] | undefined>

/** What is amiss with an answer of ours, in words; nothing when nothing is. */
function amissWith(address: string, headers: Headers): string[] {
  const wrong: string[] = []
  const want = (name: string, pattern: RegExp) => {
    if (!pattern.test(`${headers[name] ?? ''}`)) wrong.push(`${address} has ${name}: ${headers[name]}`)
  }
  want('x-content-type-options', /^nosniff$/)
  want('referrer-policy', /^(same-origin|no-referrer)$/)
  want('permissions-policy', /camera=\(\), microphone=\(\), geolocation=\(\)/)
  want('cross-origin-opener-policy', /^same-origin$/)
  want('cross-origin-resource-policy', /^same-origin$/)
  want(
    'content-security-policy',
    /object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'/,
  )
  want('x-powered-by', /^$/)
  want('server', /^$/)
  // Under http a browser ignores it, and must: before-next.test.ts has it under https.
  want('strict-transport-security', /^$/)
  if (address.includes('/wall/')) want('referrer-policy', /^no-referrer$/)
  want('content-security-policy', /default-src 'none'; script-src 'nonce-[\w+/]{22}==' 'strict-dynamic';/)
  if (isOfTheBuild(address)) return wrong
  if (!address.includes('/icon.svg')) want('cache-control', /no-store/)
  return wrong
}

const isOfTheBuild = (address: string) => new URL(address, base).pathname.startsWith('/_next/static/')

const policyOf = (headers: Headers) => `${headers['content-security-policy']}`

/** Everything that comes to a page from our own address. */
function answersTo(page: Page): Response[] {
  const answers: Response[] = []
  page.on('response', (response) => {
    if (response.url().startsWith(base)) answers.push(response)
  })
  return answers
}

test('every answer to every screen says what a browser may do with it, and lets no script in but ours', async ({
  page,
  signIn,
}) => {
  test.setTimeout(180_000)
  const answers = answersTo(page)
  for (const { who, path: pathOf } of Object.values(screens).flat()) {
    if (who) await signIn(await sampleViewer(who))
    await page.goto(await pathOf())
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    const bare = await page.evaluate(
      () => [...document.scripts].filter(({ nonce, src }) => !nonce && !src).length,
    )
    expect(bare, page.url()).toBe(0)
  }
  const wrong: string[] = []
  for (const answer of answers) wrong.push(...amissWith(answer.url(), await answer.allHeaders()))
  expect(wrong).toEqual([])
  expect(answers.length).toBeGreaterThan(Object.keys(screens).length)
})

test('what is no page says the same: files, figures for displays and watchers, errors, and what is not there', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('admin'))
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const wall = await screens['/wall/[token]']?.[0]?.path()
  for (const [asked, status] of [
    ['/goals/export', 200],
    [`${await goal('“散乱污”企业整治')()}/export`, 200],
    ['/accounts/export', 200],
    ['/departments/export', 200],
    [`${wall}/picture`, 200],
    ['/wall/nobody/picture', 404],
    ['/api/health', 200],
    ['/api/auth/csrf', 200],
    ['/api/auth/session', 404],
    ['/api/nowhere', 404],
    ['/nowhere', 404],
    ['/goals/nowhere', 404],
    ['/%', 404],
    ['/_next/nowhere', 404],
    ['/_next/static/nowhere.js', 404],
    ['/_next/image?url=%2Ficon.svg&w=64&q=75', 404],
    ['/favicon.ico', 404],
  ] as const) {
    const answer = await rawRequest(base + asked, { headers: { cookie } })
    expect(answer.status, asked).toBe(status)
    expect(amissWith(asked, answer.headers)).toEqual([])
  }
  const stranger = await rawRequest(`${base}/overview`)
  expect(stranger.status).toBe(307)
  expect(amissWith('/overview', stranger.headers)).toEqual([])
  // What a link in a page asks for; Next sends whoever names another version of it to its own.
  const led = await rawRequest(`${base}/overview?_rsc=1`, { headers: { cookie, rsc: '1' } })
  const payload = await rawRequest(`${base}${led.headers.location}`, { headers: { cookie, rsc: '1' } })
  expect(payload.headers['content-type']).toContain('text/x-component')
  for (const { headers } of [led, payload]) expect(amissWith('/overview?_rsc', headers)).toEqual([])
})

test('a page that fails on our side tells nothing of how it is made, and says the same of what a browser may do', async ({
  town,
}) => {
  await anUnreadableRevision(await aGoal(town.department), town.staff)
  const { path: wall } = await aDisplayLink(town.admin)
  for (const asked of [wall, `${wall}/picture`]) {
    const { status, headers, text } = await rawRequest(base + asked)
    expect(status).toBe(500)
    expect(amissWith(asked, headers)).toEqual([])
    expect(text).not.toMatch(/nonsense|Error:|stack|node_modules|\bat \w+.*:\d+|\.tsx?\b|prisma|postgres/i)
  }
})

test('no answer lets another site read it', async () => {
  for (const asked of ['/sign-in', '/api/health', '/_next/static/nowhere.js']) {
    const foreign = await rawRequest(base + asked, { headers: { origin: 'http://evil.example' } })
    expect(Object.keys(foreign.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
  }
})

test('no two answers have the same nonce, and nobody who asks chooses it', async () => {
  const asked = { 'content-security-policy': "script-src 'nonce-mine'" }
  const answers = [
    await rawRequest(`${base}/sign-in`),
    await rawRequest(`${base}/sign-in`),
    await rawRequest(`${base}/sign-in`, { headers: asked }),
  ]
  const nonces = answers.map(({ headers }) => policyOf(headers).match(/'nonce-([^']+)'/)?.[1])
  expect(new Set(nonces).size).toBe(3)
  for (const [at, { text }] of answers.entries()) {
    const written = [...text.matchAll(/<script([^>]*)>/g)].map(
      ([, look = '']) => look.match(/nonce="(.*?)"/)?.[1],
    )
    expect(new Set(written)).toEqual(new Set([nonces[at]]))
  }
})

test('the browser has no source of ours to read: no map comes with the build', async () => {
  const files = readdirSync('.next/static', { recursive: true, encoding: 'utf8' })
  const scripts = files.filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(5)
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
  for (const file of scripts)
    expect(readFileSync(path.join('.next/static', file), 'utf8')).not.toMatch(/sourceMappingURL=(?!data:)/)
  expect((await rawRequest(`${base}/_next/static/${scripts[0]}.map`)).status).toBe(404)
})

/** Tests in which the page is made to complain. */
const provoked = test.extend<{ quiet: undefined }>({ quiet: ({ page: _ }, use) => use(undefined) })

for (const [what, markup] of Object.entries({
  'a handler in the markup': '<img src="/nowhere" onerror="window.intruded = true">',
  'an address that is a script': '<a id="bait" href="javascript:void(window.intruded = true)">…</a>',
  'a frame with a script in it': '<iframe srcdoc="<script>parent.intruded = true</script>"></iframe>',
  'a picture from elsewhere': '<img src="http://evil.example/pixel.png">',
  'a form that sends to elsewhere': '<form action="http://evil.example"><button id="bait">…</button></form>',
})) {
  provoked(`${what} that found its way into a page comes to nothing, and is heard of`, async ({ page }) => {
    const complaints = await complaintsOf(page)
    await page.goto('/sign-in')
    await page.evaluate((html) => {
      const place = document.createElement('div')
      place.innerHTML = html
      document.body.append(place)
      document.getElementById('bait')?.click()
    }, markup)
    await expect.poll(() => complaints.join('\n')).toContain('kept from the page')
    expect(await page.evaluate(() => 'intruded' in window)).toBe(false)
    expect(page.url()).toContain(base)
  })
}

provoked('text is not run as a script', async ({ page }) => {
  const complaints = await complaintsOf(page)
  await page.goto('/sign-in')
  await page.evaluate(() => setTimeout('window.intruded = true'))
  await expect.poll(() => complaints.join('\n')).toContain('kept from the page')
  expect(await page.evaluate(() => 'intruded' in window)).toBe(false)
})
