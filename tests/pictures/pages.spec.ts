import { sampleViewer, test } from '../support/e2e'
import { goal, type Screen, screens } from '../support/routes'
import { sizes, take } from './picture'

/** What the walk over all screens leaves out, as it is no other kind of page. */
const others: Screen[] = [
  { name: 'overview-june', who: 'leader', path: () => '/overview?asOf=2024-06-30' },
  { name: 'overview-before', who: 'leader', path: () => '/overview?asOf=2023-12-15' },
  { name: 'sheet-after', who: 'leader', path: () => '/overview/sheet?asOf=2025-01-31' },
  { name: 'goal-rate', who: 'shebao', path: goal('养老保险参保率') },
  { name: 'goal-missing', who: 'shebao', path: goal('城镇登记失业率') },
  { name: 'goal-before', who: 'leader', path: goal('“散乱污”企业整治', '?asOf=2023-12-31') },
  { name: 'goal-after', who: 'leader', path: goal('“散乱污”企业整治', '?asOf=2025-01-31') },
  { name: 'my-none', who: 'caizheng', path: () => '/my' },
  { name: 'not-found', who: 'leader', path: () => '/nowhere' },
]

for (const { name, path, who } of [...Object.values(screens).flat(), ...others]) {
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
