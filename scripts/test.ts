import { ensureClient } from './app/client'
import { Failure, run } from './failure'
import { runE2e } from './testing/e2e'
import { withScratchServer } from './testing/scratch'
import { runChecks, runIntegration, runUnit } from './testing/stages'
import { runStart } from './testing/start'
import { attempt, conclude } from './testing/tally'

const [stage = 'all', ...filters] = process.argv.slice(2)

const STAGES: Record<string, () => Promise<unknown>> = {
  integration: () => withScratchServer((addressOf) => runIntegration(addressOf, filters)),
  e2e: () => withScratchServer((addressOf) => runE2e(addressOf, filters)),
  start: () => runStart(filters),
  pictures: () => withScratchServer((addressOf) => runE2e(addressOf, filters, 'pictures')),
  all: async () => {
    await runChecks()
    await attempt(() => runUnit())
    await withScratchServer(async (addressOf) => {
      await attempt(() => runIntegration(addressOf))
      await attempt(() => runE2e(addressOf))
    })
    await attempt(() => runStart())
  },
}

run(async () => {
  const work = STAGES[stage]
  if (!work) throw new Failure(`There is no stage "${stage}": ${Object.keys(STAGES).join(', ')}.`)
  await ensureClient()
  await attempt(work)
  conclude()
})
