import 'server-only'

import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

import type { CellValue, MergeRange } from 'hucre/xlsx'

import { MOST_COLUMNS, MOST_ROWS } from '@/lib/domain/workbook/refusals'

/** A cell as hucre tells it, with the number format where it is a number. */
export type ParsedCell = { value: Exclude<CellValue, null>; isError: boolean; format?: string }

/** A sheet as the thread tells it; without its rows where there are too many, or too many columns. */
export type ParsedSheet = {
  name: string
  isHidden: boolean
  isTooWide: boolean
  isTooLong: boolean
  rows: { number: number; cells: (ParsedCell | null)[] }[]
  merges: MergeRange[]
}

export type Limits = { seconds: number; megabytes: number }

const LIMITS: Limits = { seconds: 20, megabytes: 512 }

/** Why a thread came to no answer: it ran out of its memory or its time, or what it was given is no workbook. */
export type Failure = 'exhausted' | 'unreadable'

/** Parses an archive whose sizes are known to be true, in a thread of its own that ends with its limits. */
export async function parseInThread(bytes: Uint8Array, limits = LIMITS): Promise<ParsedSheet[] | Failure> {
  const worker = new Worker(/* turbopackIgnore: true */ threadFile(), {
    workerData: { bytes, mostRows: MOST_ROWS, mostColumns: MOST_COLUMNS },
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    // The options of the process, such as a loader, are none of its business.
    execArgv: [],
  })
  const ended = new AbortController()
  try {
    return await Promise.race([answerOf(worker), timeout(limits.seconds, ended.signal)])
  } finally {
    ended.abort()
    await worker.terminate()
  }
}

/** As it stands in the checkout, which is where the app is started. */
const threadFile = () => join(process.cwd(), 'lib/office/reading/parse-workbook.mjs')

const answerOf = (worker: Worker) =>
  new Promise<ParsedSheet[] | Failure>((resolve) => {
    worker.once('message', resolve)
    worker.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'exhausted' : 'unreadable'),
    )
  })

const timeout = (seconds: number, ended: AbortSignal) =>
  new Promise<Failure>((resolve) => {
    const timer = setTimeout(() => resolve('exhausted'), seconds * 1000)
    ended.addEventListener('abort', () => clearTimeout(timer))
  })
