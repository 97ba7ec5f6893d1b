import { localTime } from '@/lib/domain/day-words'

import { type Manifest, rowsOf } from './manifest'

/** What a backup holds, in words. */
export const holds = (manifest: Manifest) =>
  `${counted(rowsOf(manifest), 'row')} of ${counted(manifest.tables.length, 'table')}`

/** When and by what it was taken. */
export const origin = ({ takenAt, version, migrations }: Manifest) =>
  `taken ${localTime(takenAt)} (Beijing time) by Jindu ${version}, schema ${migrations.at(-1) ?? 'empty'}`

export const counted = (count: number, noun: string, nouns = `${noun}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? noun : nouns}`
