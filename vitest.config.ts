import { defineConfig } from 'vitest/config'

const alias = {
  '@': import.meta.dirname,
  // Next resolves this marker itself; outside Next there is no client bundle to guard.
  'server-only': new URL('./tests/support/empty.ts', import.meta.url).pathname,
}

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        // A far-off zone makes code that leans on local time fail at once.
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          env: { TZ: 'Asia/Kathmandu' },
          // A busy machine is no failure.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          env: { NEXTAUTH_SECRET: 'the secret of this server' },
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/template-database.ts'],
          setupFiles: ['tests/support/fresh-database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
