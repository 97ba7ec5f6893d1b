import { Failure, run } from './failure'
import { withScratchServer } from './testing/scratch'
import { type Addresses, runChecks, runIntegration, runUnit } from './testing/stages'

const [stage, ...filters] = process.argv.slice(2)

const onServer = (work: (addressOf: Addresses) => Promise<void>) => withScratchServer(work)

const STAGES: Record<string, () => Promise<void>> = {
  integration: () => onServer((addressOf) => runIntegration(addressOf, filters)),
  all: async () => {
    await runChecks()
    await runUnit()
    await onServer(async (addressOf) => {
      await runIntegration(addressOf)
    })
  },
}

run(async () => {
  const work = STAGES[stage ?? 'all']
  if (!work) throw new Failure(`There is no stage "${stage}": ${Object.keys(STAGES).join(', ')}.`)
  await work()
})
