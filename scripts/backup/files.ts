import { randomBytes } from 'node:crypto'
import path from 'node:path'

import { localTime } from '@/lib/domain/day-words'

/** A name that says when it was taken, where the town is; two towns may keep theirs in one folder. */
export function newNameIn(folder: string, now = new Date()): string {
  const stamp = localTime(now.toISOString()).replaceAll(/[-:]/g, '').replace(' ', '-')
  return path.join(folder, `jindu-${stamp}-${randomBytes(3).toString('hex')}.tar.gz`)
}

const OURS = /^jindu-\d{8}-\d{4}-[0-9a-f]{6}\.tar\.gz$/

export const isOurs = (file: string) => OURS.test(path.basename(file))
