import { defineConfig } from '@playwright/test'

const asRoot = ['--no-sandbox']
const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const report = process.env.E2E_REPORT

/** Run by scripts/testing, a project at a time, which says where the app and the browser are. */
export default defineConfig({
  projects: ['e2e', 'after', 'start', 'pictures'].map((name) => ({
    name,
    testDir: `tests/${name}`,
    outputDir: `test-results/${name}`,
    // What is only known once all journeys have been made.
    ...(name === 'e2e' && { teardown: 'after' }),
  })),
  workers: 2,
  retries: 0,
  // A busy machine is no failure.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    baseURL: process.env.BASE_URL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [...(process.getuid?.() === 0 ? asRoot : []), ...quiet],
    },
  },
})
