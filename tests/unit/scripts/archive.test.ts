import { randomBytes } from 'node:crypto'
import { Writable } from 'node:stream'

import { expect, test } from 'vitest'

import { writeArchive } from '@/scripts/backup/archive'

test('a target that fails while a file of the archive waits for room fails the archive, and nothing else', async () => {
  const full = new Writable({
    write: (_piece, _encoding, done) => setTimeout(() => done(new Error('no room')), 50),
  })
  const fill = async (add: (name: string, content: Buffer) => Promise<void>) => {
    for (let number = 0; number < 8; number++) await add(`part-${number}`, randomBytes(1_000_000))
  }
  await expect(writeArchive(full, fill)).rejects.toThrow('no room')
})
