import { ensureBuild } from './app/build'
import { openState } from './app/serving'
import { run } from './failure'

/** What `npm start` would do first: for machines that build on one day and start on another. */
run(async () => {
  await openState()
  await ensureBuild()
})
