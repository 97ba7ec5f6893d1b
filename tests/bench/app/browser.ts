import { type Browser, chromium } from '@playwright/test'
import lighthouse, { defaultConfig, desktopConfig, type Result } from 'lighthouse'

import { Failure } from '@/scripts/failure'
import { isRoot } from '@/scripts/postgres/account'
import { freePort } from '@/scripts/postgres/port'
import { findChromium } from '@/scripts/testing/chromium'

import { type Bytes, bytesOf } from './bytes'

/** A page to load; `cookie` is the header of whoever looks at it. */
export type LoadedPage = { name: string; url: string; cookie?: string }

const PRESETS = { desktop: desktopConfig, mobile: defaultConfig }

type Preset = keyof typeof PRESETS

/** Lighthouse's figures, in milliseconds but for the shift, and what was sent. */
type Load = { lcp: number; tbt: number; cls: number; requests: number } & Bytes

export type LoadFigure = { name: string; preset: Preset; median: Load; low: Load; high: Load }

/**
 * Loads each page once a round and preset, with nothing kept from before, in a real Chromium under Lighthouse, which
 * reckons what a line and a processor of the preset would make of it. Nothing is scrolled or touched.
 */
export async function loadPages(pages: readonly LoadedPage[], rounds = 3): Promise<LoadFigure[]> {
  const asked = (Object.keys(PRESETS) as Preset[]).flatMap((preset) =>
    pages.map((page) => ({ page, preset, loads: [] as Load[] })),
  )
  const port = await freePort()
  const browser = await launch(port)
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const { page, preset, loads } of asked) loads.push(await load(page, preset, port))
    }
  } finally {
    await browser.close()
  }
  return asked.map(({ page: { name }, preset, loads }) => ({ name, preset, ...spreadOf(loads) }))
}

const FLAGS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : []),
]

const launch = async (port: number): Promise<Browser> =>
  chromium.launch({
    executablePath: await findChromium(),
    args: [`--remote-debugging-port=${port}`, ...FLAGS],
  })

const AUDITS = {
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
}

const TRIES = 3

/** Now and then a trace comes out torn, and Lighthouse says so: then the page is loaded again. */
async function load(page: LoadedPage, preset: Preset, port: number): Promise<Load> {
  for (let tries = 1; ; tries += 1) {
    const { finalDisplayedUrl, audits, runtimeError } = await look(page, preset, port)
    const reason =
      runtimeError?.message ?? audits[AUDITS.lcp]?.errorMessage ?? audits[AUDITS.tbt]?.errorMessage
    if (reason === undefined) {
      if (finalDisplayedUrl !== page.url) throw new Failure(`${page.name} led on to ${finalDisplayedUrl}.`)
      return loadOf(page, audits)
    }
    if (tries === TRIES) throw new Failure(`${page.name} could not be measured: ${reason}`)
  }
}

async function look({ name, url, cookie }: LoadedPage, preset: Preset, port: number): Promise<Result> {
  const flags = {
    port,
    logLevel: 'error' as const,
    extraHeaders: cookie ? { cookie } : undefined,
    onlyAudits: [...Object.values(AUDITS), 'network-requests'],
    disableFullPageScreenshot: true,
  }
  const answer = await lighthouse(url, flags, PRESETS[preset])
  if (!answer) throw new Failure(`${name} was not loaded.`)
  return answer.lhr
}

async function loadOf({ url, cookie }: LoadedPage, audits: Result['audits']): Promise<Load> {
  const sent = requestsIn(audits)
  const figure = (audit: string) => audits[audit]?.numericValue ?? Number.NaN
  return {
    lcp: figure(AUDITS.lcp),
    tbt: figure(AUDITS.tbt),
    cls: figure(AUDITS.cls),
    requests: sent.length,
    ...(await bytesOf(url, sent, cookie)),
  }
}

/** Addresses of what was asked of the server; what stands in the page itself (data:) was not. */
function requestsIn(audits: Result['audits']): string[] {
  const details = audits['network-requests']?.details
  if (details?.type !== 'table') throw new Failure('Lighthouse did not tell the requests.')
  return details.items.map(({ url }) => `${url}`).filter((url) => url.startsWith('http'))
}

function spreadOf(loads: readonly Load[]): { median: Load; low: Load; high: Load } {
  const keys = Object.keys(loads[0] ?? {}) as (keyof Load)[]
  const at = (place: (last: number) => number) =>
    Object.fromEntries(
      keys.map((key) => {
        const sorted = loads.map((load) => load[key]).toSorted((a, b) => a - b)
        return [key, sorted[place(sorted.length - 1)]]
      }),
    ) as Load
  return { median: at((last) => Math.round(last / 2)), low: at(() => 0), high: at((last) => last) }
}
