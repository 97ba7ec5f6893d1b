import { type ChildProcess, spawn } from 'node:child_process'
import { cp, readFile, rm, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { type Browser, chromium, expect, type Page } from '@playwright/test'

import { END_WITH_PARENT, runProgram } from '@/scripts/processes/child'
import { findChromium } from '@/scripts/testing/chromium'

import { copyCheckout, removeCopy } from '../../start/checkout-copy'
import { somePeople } from '../load/people'
import { type Town, withTown } from '../load/town'
import { insist, type Part } from '../part'

const WORDS = '第一行\n第二行 “引号” <b>\n😀 尾字'
const ACTIONS = 'app/(signed-in)/goals/[goalId]/actions.ts'

export const part: Part = {
  proves:
    'A form open in a browser while another version is deployed is stored at once, or says that the system was renewed and has every character again after 刷新页面; either way it is stored once and whole.',
  show: () =>
    withTown(async (town) => {
      const folder = await copyCheckout()
      try {
        await buildAnother(folder)
        return await deployUnder(town, folder)
      } finally {
        await removeCopy(folder)
      }
    }),
}

/** Another version, built where nothing of this one's build is known. */
async function buildAnother(folder: string) {
  await unlink(path.join(folder, 'node_modules'))
  // Linked file by file: the bundler follows no link out of its folder.
  await runProgram('cp', ['-al', path.resolve('node_modules'), folder])
  await cp('prisma/client', path.join(folder, 'prisma/client'), { recursive: true })
  await rm(path.join(folder, '.next'), { recursive: true })
  const file = path.join(folder, ACTIONS)
  const source = await readFile(file, 'utf8')
  await writeFile(file, source.replaceAll('已撤销，不计入。', '已经撤销，不计入。'))
  const build = spawn(process.execPath, [...END_WITH_PARENT, 'node_modules/next/dist/bin/next', 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', JINDU_BUILD_ID: 'another', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise((resolve) => build.on('exit', resolve))
  insist(code === 0, 'The other version could not be built.')
}

async function deployUnder(town: Town, folder: string) {
  const { goalIds, cookies } = await somePeople(town, 1, 1)
  const browser = await launch()
  let served: ChildProcess | undefined
  try {
    const context = await browser.newContext({ locale: 'zh-CN' })
    const [name = '', value = ''] = (cookies[0] ?? '').split('=')
    await context.addCookies([{ name, value, url: town.url }])
    const page = await context.newPage()
    await page.goto(`${town.url}/goals/${goalIds[0]}`)
    await page.getByLabel('本次新增（家）').fill('3')
    await page.getByText('进展、存在问题、下步打算（选填）').click()
    await page.getByLabel('进展', { exact: true }).fill(WORDS)

    await town.killApp()
    served = await serveFrom(folder, town)
    const send = page.getByRole('button', { name: '填报', exact: true })
    await send.click()
    const stored = page.getByText('已填报：累计3家').first()
    const renewed = page.getByRole('button', { name: '刷新页面' })
    await expect(stored.or(renewed)).toBeVisible({ timeout: 30_000 })
    const isKnown = await stored.isVisible()
    if (!isKnown) await sendAfterReload(page)
    await expect(stored).toBeVisible()
    const { prisma } = await import('@/lib/data/prisma')
    const entries = await prisma.progressEntry.findMany({ where: { goalId: goalIds[0] ?? '' } })
    await prisma.$disconnect()
    insist(entries.length === 1 && entries[0]?.note === WORDS, `Stored: ${JSON.stringify(entries)}`)
    return {
      storedAtOnce: isKnown,
      charactersTyped: WORDS.length,
      charactersStored: entries[0].note.length,
      entries: entries.length,
    }
  } finally {
    await browser.close()
    served?.kill('SIGKILL')
  }
}

async function sendAfterReload(page: Page) {
  await page.getByRole('button', { name: '刷新页面' }).click()
  await expect(page.getByText('已恢复上次未提交的内容。')).toBeVisible()
  await expect(page.getByLabel('本次新增（家）')).toHaveValue('3')
  await expect(page.getByLabel('进展', { exact: true })).toHaveValue(WORDS)
  await page.getByRole('button', { name: '填报', exact: true }).click()
}

async function launch(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu']
  return chromium.launch({ executablePath: await findChromium(), args })
}

/** The other version at the address and on the database of the first. */
async function serveFrom(folder: string, { url, database }: Town): Promise<ChildProcess> {
  const { port } = new URL(url)
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATABASE_URL: database.url,
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: 'of another version, which signs nobody in here',
    JINDU_BUILD_ID: 'another',
    JINDU_SERVING: '1',
  }
  const told = ['--import', './scripts/app/before-next.mjs']
  const words = [...END_WITH_PARENT, ...told, 'scripts/app/server.mjs', '127.0.0.1', port]
  const child = spawn(process.execPath, words, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const isUp = () =>
    fetch(`${url}/api/health`)
      .then((answer) => answer.ok)
      .catch(() => false)
  await expect.poll(isUp, { timeout: 60_000 }).toBe(true)
  return child
}
