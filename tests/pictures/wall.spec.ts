import { prisma } from '@/lib/data/prisma'
import { aDisplayLink } from '../support/display-link'
import { expect, test } from '../support/e2e'
import { aGoal } from '../support/factories'
import { take } from './picture'

const looks = [
  { look: 'wall-light', viewport: { width: 1920, height: 1080 }, colorScheme: 'light' },
  { look: 'wall-dark', viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' },
  { look: 'laptop-light', viewport: { width: 1366, height: 768 }, colorScheme: 'light' },
  { look: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
] as const

const LONG = '农村生活污水治理设施提标改造及管网接户工程（含余严、湾塘、岚山三村）'

for (const { look, ...device } of looks) {
  test.describe(look, () => {
    test.use(device)

    test('every slide of the sample town', async ({ page }) => {
      const maker = await prisma.user.findFirstOrThrow({ where: { username: 'admin' } })
      await page.goto((await aDisplayLink(maker)).path)
      const slides = Number((await page.getByText(/^1 \/ \d+$/).textContent())?.slice(4))
      for (let slide = 1; slide <= slides; slide++) {
        await expect(page.getByText(`${slide} / ${slides}`, { exact: true })).toBeVisible()
        await take(page, `wall-${slide}-${look}`)
        await page.keyboard.press('ArrowRight')
      }
    })

    test('sixty lagging goals with long titles', async ({ page, town }) => {
      await prisma.organisation.update({
        where: { id: town.admin.organisationId },
        data: { name: '一个名称很长的街道办事处' },
      })
      for (let goal = 1; goal <= 60; goal++) await aGoal(town.department, { title: `${LONG}${goal}` })
      await prisma.plan.updateMany({
        where: { organisationId: town.admin.organisationId },
        data: { title: '2024年度推动高质量发展建设共同富裕先行示范镇重点工作任务清单与责任分解计划' },
      })
      await page.goto((await aDisplayLink(town.admin)).path)
      await take(page, `wall-sixty-1-${look}`)
      await page.keyboard.press('ArrowRight')
      await page.mouse.move(50, 50)
      await take(page, `wall-sixty-2-${look}`)
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('ArrowLeft')
      await take(page, `wall-sixty-3-${look}`)
    })

    test('none lagging, no plan, the page without a link', async ({ page, town }) => {
      const { path } = await aDisplayLink(town.admin)
      await page.goto(path)
      await take(page, `wall-none-1-${look}`)
      await aGoal(town.department, { start: '2024-01-01', due: '2099-12-31' })
      await page.goto(path)
      await page.keyboard.press('ArrowRight')
      await take(page, `wall-none-2-${look}`)
      await page.goto('/wall')
      await take(page, `wall-without-${look}`)
    })
  })
}
