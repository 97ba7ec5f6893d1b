import { readFileSync } from 'node:fs'

import { prisma } from '@/lib/data/prisma'

import { bytesOf } from '../bench/app/bytes'
import { expect, sampleViewer, test } from '../support/e2e'

/** An empty page brings 3.5 kB of Next's beside what every app has. */
const MOST = 30_000 + 3_500

/** What Next and React themselves are, on every page of every app. */
const framework = (baseURL: string): string[] =>
  JSON.parse(readFileSync('.next/build-manifest.json', 'utf8')).rootMainFiles.map(
    (file: string) => `${baseURL}/_next/${file}`,
  )

test.use({ viewport: { width: 1440, height: 960 } })

for (const [who, paths] of [
  ['leader3', ['/overview', '/goals', '/plan']],
  ['huanjing', ['/my', '/goals/:goal']],
  ['admin', ['/goals/:goal', '/settings', '/accounts']],
] as const) {
  test(`${who}: a page brings at most 30 kB of scripts above an empty one before anything of it is used`, async ({
    page,
    context,
    signIn,
    baseURL,
  }) => {
    await signIn(await sampleViewer(who))
    const base = baseURL ?? ''
    const [cookie] = await context.cookies()
    const goal = await prisma.goal.findFirstOrThrow({ where: { title: '“散乱污”企业整治' } })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    for (const path of paths) {
      asked.length = 0
      const url = `${base}${path.replace(':goal', goal.id)}`
      await page.goto(url, { waitUntil: 'networkidle' })
      const sent = asked.filter((each) => each.startsWith(base))
      const sentBy = `${cookie?.name}=${cookie?.value}`
      const { javascript: all } = await bytesOf(url, sent, sentBy)
      const { javascript: theirs } = await bytesOf(url, framework(base), sentBy)
      expect(theirs, path).toBeGreaterThan(100_000)
      expect(all - theirs, path).toBeLessThan(MOST)
    }
  })
}
