import { ensureBuild } from '../app/build'
import { openState } from '../app/serving'
import { findChromium } from './chromium'
import { runBrowser } from './tools'

/** The tests of `npm start` itself, which run it in a copy of this checkout with the build there is. */
export async function runStart(filters: string[] = []) {
  const browser = await findChromium()
  await openState()
  await ensureBuild()
  await runBrowser('start', filters, { CHROMIUM_PATH: browser })
}
