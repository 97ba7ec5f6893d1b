import { parseArgs } from 'node:util'

import { Failure } from '../../scripts/failure'
import type { AppWishes } from './app/app'
import { DEFAULT_SIZE } from './app/town/sizes'

/** What `npm run bench` was asked for: a part, the app where none is named; the seconds of a soak, where it is to be one. */
export type Asked = { part: string; file: string | null; wishes: AppWishes; soak: number | null }

const OPTIONS = {
  json: { type: 'string' },
  goals: { type: 'string' },
  entries: { type: 'string' },
  only: { type: 'string' },
  rounds: { type: 'string' },
  'warm-up': { type: 'string' },
  soak: { type: 'string' },
} as const

const USAGE =
  'npm run bench -- [browser | core | plan-text | sheet | explain] [--json FILE], or --soak 300 [--json FILE], or, for the app, [--goals 300 --entries 7200] [--only overview,goal] [--rounds 3] [--warm-up 1500] [--json FILE]'

export function readAsked(words: string[]): Asked {
  const { values, positionals } = understood(words)
  const goals = numberFrom(values.goals, DEFAULT_SIZE.goals)
  return {
    part: positionals[0] ?? 'app',
    file: values.json ?? null,
    soak: values.soak === undefined ? null : numberFrom(values.soak, 0),
    wishes: {
      size: {
        goals,
        entries: numberFrom(values.entries, goals * (DEFAULT_SIZE.entries / DEFAULT_SIZE.goals)),
      },
      rounds: numberFrom(values.rounds, 3),
      warmUp: numberFrom(values['warm-up'], 1_500),
      only: values.only?.split(',') ?? [],
    },
  }
}

function understood(words: string[]) {
  try {
    return parseArgs({ args: words, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new Failure(`${(error as Error).message} ${USAGE}`)
  }
}

function numberFrom(text: string | undefined, otherwise: number): number {
  const number = text === undefined ? otherwise : Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new Failure(`${text} is no number of anything. ${USAGE}`)
}
