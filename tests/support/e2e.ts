import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

import { sessionCookie } from '@/lib/auth/cookies'
import { newSessionToken, tokenHashOf } from '@/lib/auth/session-token'
import { prisma } from '@/lib/data/prisma'
import type { Viewer } from '@/lib/domain/viewer'

import { aDepartment, anOrganisation, aViewer, type Department } from './factories'

/** A town of its own, so that tests at the same time don't meet. */
type Town = { department: Department; other: Department; staff: Viewer; leader: Viewer; admin: Viewer }

type SignIn = (person: { id: string }) => Promise<void>
type Fixtures = {
  signIn: SignIn
  elsewhere: (person: { id: string }) => Promise<Page>
  town: Town
  quiet: undefined
}

/**
 * Playwright's `test`, able to be anyone without going through the sign-in page, somebody else in a browser elsewhere
 * at the same time, and hearing what breaks.
 */
export const test = base.extend<Fixtures>({
  signIn: async ({ context, baseURL }, use) => use(signingIn(context, baseURL ?? '')),
  elsewhere: async ({ browser, baseURL: given }, use) => {
    const baseURL = given ?? ''
    const contexts: BrowserContext[] = []
    await use(async (person) => {
      const context = await browser.newContext({ baseURL, locale: 'zh-CN' })
      contexts.push(context)
      await signingIn(context, baseURL ?? '')(person)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of a fixture's needs from the pattern.
  town: async ({}, use) => {
    const organisation = await anOrganisation()
    const department = await aDepartment(organisation, { telephone: '8650-1234' })
    await use({
      department,
      other: await aDepartment(organisation),
      staff: await aViewer('staff', department),
      leader: await aViewer('leader', undefined, organisation),
      admin: await aViewer('admin', undefined, organisation),
    })
  },
  quiet: [
    async ({ page, baseURL }, use) => {
      const broken = await complaintsOf(page)
      page.context().on('request', (request) => {
        if (isElsewhere(request.url(), baseURL)) broken.push(`It asked for ${request.url()}`)
      })
      await use(undefined)
      expect(broken).toEqual([])
    },
    { auto: true },
  ],
})

const signingIn =
  (context: BrowserContext, url: string): SignIn =>
  async ({ id }) => {
    const token = newSessionToken()
    await prisma.session.create({ data: { userId: id, tokenHash: tokenHashOf(token) } })
    await context.addCookies([{ name: sessionCookie().name, value: token, url }])
  }

/**
 * What the page complains of from now on: an exception, a console error that is not the browser's word on a status, or
 * something that the page's policy kept from it.
 */
export async function complaintsOf(page: Page): Promise<string[]> {
  const broken: string[] = []
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      // biome-ignore lint/suspicious/noConsole: it is listened to below.
      console.error('kept from the page:', violatedDirective, blockedURI, sample),
    ),
  )
  page.on('pageerror', (error) => broken.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      broken.push(message.text())
    }
  })
  return broken
}

/** On another machine or port; what is made in the page itself (data, blob) is nowhere. */
const isElsewhere = (url: string, baseURL = '') =>
  /^(https?|wss?):/.test(url) && new URL(url).host !== new URL(baseURL).host

type InitialAccount = { role: string; name: string; username: string; password: string }

/** An account of the sample town, as the first start prints it. */
export async function sampleAccount(username: string): Promise<InitialAccount & { id: string }> {
  const accounts: InitialAccount[] = JSON.parse(process.env.INITIAL_ACCOUNTS ?? '[]')
  const account = accounts.find((each) => each.username === username)
  if (!account) throw new Error(`the sample town has no account ${username}`)
  const { id } = await prisma.user.findUniqueOrThrow({ where: { username }, select: { id: true } })
  return { ...account, id }
}

/** The same, past changing the initial password. */
export async function sampleViewer(username: string): Promise<{ id: string }> {
  return prisma.user.update({
    where: { username },
    data: { passwordChangedAt: new Date() },
    select: { id: true },
  })
}

export { expect } from '@playwright/test'
