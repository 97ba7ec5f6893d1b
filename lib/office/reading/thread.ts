import 'server-only'

import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'

import pLimit from 'p-limit'

export type Limits = { seconds: number; megabytes: number }

const LIMITS: Limits = { seconds: 20, megabytes: 512 }

/** Why a thread came to no answer: it ran out of its memory or its time, or what it was given is not what it reads. */
export type Failure = 'exhausted' | 'unreadable'

/** The threads there are, beside this file. */
type Thread = 'parse-workbook.mjs' | 'parse-document.mjs'

/** Two files at a time would take the memory of two, from a machine that also serves everybody else. */
export const oneByOne = pLimit(1)

/** Parses what is in a file in a thread of its own that ends with its limits. */
export async function inThread<Answer>(
  thread: Thread,
  data: object,
  limits = LIMITS,
): Promise<Answer | Failure> {
  const worker = new threads.Worker(fileOf(thread), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    // The options of the process, such as a loader, are none of its business.
    execArgv: [],
  })
  const ended = new AbortController()
  try {
    return await Promise.race([answerOf<Answer>(worker), timeout(limits.seconds, ended.signal)])
  } finally {
    ended.abort()
    await worker.terminate()
  }
}

// Imported, the bundler would look for the thread among what it has built.
const threads = process.getBuiltinModule('node:worker_threads')

/** As it stands in the checkout, which is where the app is started. */
const fileOf = (thread: Thread) => join(process.cwd(), 'lib/office/reading', thread)

const answerOf = <Answer>(worker: Worker) =>
  new Promise<Answer | Failure>((resolve) => {
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
