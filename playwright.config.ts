import { defineConfig } from '@playwright/test'

const asRoot = ['--no-sandbox']
const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const report = process.env.E2E_REPORT

/** Run by `npm run test:e2e`, which starts the app and says where it and the browser are. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
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
