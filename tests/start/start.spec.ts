import { readFileSync } from 'node:fs'
import path from 'node:path'

import { test as base, expect } from '@playwright/test'

import { freePort } from '@/scripts/postgres/port'

import { copyCheckout, removeCopy } from './checkout-copy'
import { kill, processesOf } from './processes'
import { openGoal, readWords, seeAcknowledged, send, signIn } from './reporting'
import { Started } from './started'

type Checkout = { name: string; port: number; start: () => Promise<Started> }

const test = base.extend<{ checkout: Checkout }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of a fixture's needs from the pattern.
  checkout: async ({}, use, info) => {
    const folder = await copyCheckout()
    const port = await freePort()
    const all: Started[] = []
    const start = async () => {
      const started = new Started(folder, port)
      all.push(started)
      await started.said(/Jindu is ready/)
      return started
    }
    try {
      await use({ name: path.basename(folder), port, start })
    } finally {
      await removeCopy(folder)
      if (info.status !== info.expectedStatus)
        await info.attach('what start said', { body: all.map(({ output }) => output).join('\n---\n') })
    }
  },
})

const words = (number: number) => `编号${1000 + number}`
const form = /编号\d+/g

/** Those that are not there exactly once. */
const lost = (acknowledged: string[], stored: string[]) =>
  acknowledged.filter((one) => stored.filter((other) => other === one).length !== 1)

test.use({ actionTimeout: 15_000 })
test.skip(process.platform !== 'linux', 'The processes to kill are looked up in /proc.')

test('what was acknowledged on screen is there exactly once after everything was killed; start recovers by itself; Ctrl-C leaves nothing', async ({
  page,
  checkout,
}) => {
  test.setTimeout(120_000)
  let goal = ''
  let total = 0
  const acknowledged: string[] = []
  const report = async (number: number) => {
    await send(page, number, words(number))
    await seeAcknowledged(page, ++total)
    acknowledged.push(words(number))
  }
  const expectNothingLost = async () => {
    await openGoal(page, goal)
    const stored = await readWords(page, form)
    expect(acknowledged.length).toBeGreaterThanOrEqual(10)
    expect(lost(acknowledged, stored)).toEqual([])
    expect(lost([...acknowledged, words(999)], stored)).toEqual([words(999)])
    return stored
  }

  await test.step('report, and kill everything while one is being sent', async () => {
    const first = await checkout.start()
    const [, password = ''] = await first.said(/staff +huanjing +(\S+)/)
    await signIn(page, first.url, 'huanjing', password)
    const link = page.getByRole('link', { name: '“散乱污”企业整治' }).first()
    goal = `${first.url}${await link.getAttribute('href')}`
    total = await openGoal(page, goal)
    for (let number = 1; number <= 12; number++) await report(number)
    const processes = processesOf(checkout.name)
    // Whatever became of it, the browser is not told.
    await page.route(goal, async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      const sent = route.fetch().catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 5))
      kill(processes)
      await sent
      await route.abort()
    })
    await send(page, 13, words(13))
    await first.ended
    await expect(page.getByText('没有收到服务器的答复')).toBeVisible()
    await page.unroute(goal)
  })

  const second = await test.step('start again', async () => {
    const started = await checkout.start()
    expect(started.output).not.toContain('Building')
    await page.goto(goal)
    await expect(page.getByText('已恢复上次未提交的内容。')).toBeVisible()
    await expect(page.getByLabel('进展', { exact: true })).toHaveValue(words(13))
    await page.getByRole('button', { name: '填报', exact: true }).click()
    await seeAcknowledged(page, ++total)
    acknowledged.push(words(13))
    const stored = await expectNothingLost()
    expect(new Set(stored).size).toBe(stored.length)
    return started
  })

  await test.step('kill the database alone: pages and forms say so, keep what was typed, and go on by themselves', async () => {
    const [, home = ''] = await second.said(/Starting the database in (.+)\.\n/)
    const log = readFileSync(path.join(home, 'postgres/server.log'), 'utf8')
    expect(log).toContain('automatic recovery in progress')
    const head = headOf(home)
    await openGoal(page, goal)
    // Held, so that the app is seen without a database.
    second.child.kill('SIGSTOP')
    kill([head])
    await expect.poll(() => second.health()).toBe(503)
    await send(page, 14, words(14))
    await expect(page.getByText(/数据库暂时连不上.*填的内容还在/)).toBeVisible()
    const other = await page.context().newPage()
    await other.goto(`${second.url}/goals`)
    await expect(other.getByRole('heading', { name: '这一页暂时打不开' })).toBeVisible()
    await expect(other.getByText(/数据库暂时连不上，恢复后这里会自动打开/)).toBeVisible()
    second.child.kill('SIGCONT')
    await second.said(/The database ended by itself/)
    await expect.poll(() => second.health()).toBe(200)
    expect(headOf(home)).not.toBe(head)
    await expect(other.getByRole('heading', { level: 1, name: '目标任务' })).toBeVisible()
    await expect(page.getByLabel('进展', { exact: true })).toHaveValue(words(14))
    await page.getByRole('button', { name: '填报', exact: true }).click()
    await seeAcknowledged(page, ++total)
    acknowledged.push(words(14))
    await report(15)
    await expectNothingLost()
  })

  await test.step('Ctrl-C', async () => {
    expect(processesOf(checkout.name).length).toBeGreaterThan(2)
    second.child.kill('SIGINT')
    expect(await second.ended).toEqual([0, null])
    await expect.poll(() => processesOf(checkout.name)).toEqual([])
    expect(await freePort(checkout.port)).toBe(checkout.port)
  })
})

const headOf = (home: string) =>
  Number(readFileSync(path.join(home, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])
