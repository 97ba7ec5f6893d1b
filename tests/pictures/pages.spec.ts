import { sampleViewer, test } from '../support/e2e'
import { goal, sizes, take } from './picture'

const pages = [
  { name: 'sign-in', path: () => '/sign-in', who: null },
  { name: 'overview', path: () => '/overview', who: 'leader' },
  { name: 'overview-june', path: () => '/overview?asOf=2024-06-30', who: 'leader' },
  { name: 'overview-after', path: () => '/overview?asOf=2025-01-31', who: 'leader' },
  { name: 'goals', path: () => '/goals', who: 'huanjing' },
  { name: 'goals-none', path: () => '/goals?standing=missed&asOf=2024-05-31', who: 'huanjing' },
  { name: 'goal', path: () => goal('“散乱污”企业整治'), who: 'huanjing' },
  { name: 'goal-rate', path: () => goal('养老保险参保率'), who: 'shebao' },
  { name: 'goal-hold', path: () => goal('医疗保险参保率'), who: 'leader' },
  { name: 'goal-steps', path: () => goal('余严工业园区块企业拆迁'), who: 'guihua' },
  { name: 'goal-words', path: () => goal('文明城市创建'), who: 'leader' },
  { name: 'goal-missing', path: () => goal('城镇登记失业率'), who: 'shebao' },
  {
    name: 'goal-before',
    path: async () => `${await goal('“散乱污”企业整治')}?asOf=2023-12-31`,
    who: 'leader',
  },
  {
    name: 'goal-after',
    path: async () => `${await goal('“散乱污”企业整治')}?asOf=2025-01-31`,
    who: 'leader',
  },
  { name: 'goal-new', path: () => '/goals/new', who: 'huanjing' },
  { name: 'goal-edit', path: async () => `${await goal('“散乱污”企业整治')}/edit`, who: 'admin' },
  { name: 'goal-target', path: async () => `${await goal('“散乱污”企业整治')}/target`, who: 'huanjing' },
  { name: 'goal-curve', path: async () => `${await goal('“散乱污”企业整治')}/curve`, who: 'huanjing' },
  { name: 'my', path: () => '/my', who: 'pingan' },
  { name: 'my-none', path: () => '/my', who: 'caizheng' },
  { name: 'accounts', path: () => '/accounts', who: 'admin' },
  { name: 'departments', path: () => '/departments', who: 'admin' },
  { name: 'settings', path: () => '/settings', who: 'admin' },
  { name: 'change-password', path: () => '/change-password', who: 'leader' },
  { name: 'not-found', path: () => '/nowhere', who: 'leader' },
]

for (const { name, path, who } of pages) {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const picture = `${name}-${size}-${colorScheme}`
      test.describe(picture, () => {
        test.use({ viewport, colorScheme })
        test('is taken', async ({ page, signIn }) => {
          if (who) await signIn(await sampleViewer(who))
          await page.goto(await path())
          await take(page, picture)
        })
      })
    }
  }
}
