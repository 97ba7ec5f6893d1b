import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { verifyBackup } from '@/scripts/backup/reading'
import { takeBackup } from '@/scripts/backup/taking'
import { Failure } from '@/scripts/failure'

import { aDepartment, aGoal, anEntry, aViewer } from '../../support/factories'

const SENTENCE = /is damaged or no backup of Jindu: nothing was read from it\. Use another one\.$/

let folder: string
let whole: Buffer
let file: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jindu-damage-'))
  file = path.join(folder, 'tried.tar.gz')
})
afterAll(() => rm(folder, { recursive: true }))

beforeEach(async () => {
  const office = await aDepartment()
  const goal = await aGoal(office)
  const staff = await aViewer('staff', office)
  for (let count = 0; count < 5; count++) await anEntry(goal, staff)
  await rm(file, { force: true })
  await takeBackup(process.env.DATABASE_URL ?? '', file)
  whole = await readFile(file)
})

const refusal = async (bytes: Uint8Array) => {
  await writeFile(file, bytes)
  return verifyBackup(file).then(
    () => 'taken for whole',
    (error) => (error instanceof Failure ? error.message : error),
  )
}

describe('a backup in which something is not as it was written is refused in one sentence', () => {
  test('one bit, anywhere', async () => {
    const places = fc.tuple(fc.nat(whole.length - 1), fc.nat(7))
    await fc.assert(
      fc.asyncProperty(places, async ([at, bit]) => {
        const flipped = Buffer.from(whole)
        flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << bit), at)
        expect(await refusal(flipped)).toMatch(SENTENCE)
      }),
      { numRuns: 300 },
    )
  })

  test('every byte of its first and its last two hundred', async () => {
    const ends = [...Array(200).keys()].flatMap((at) => [at, whole.length - 1 - at])
    for (const at of ends) {
      const changed = Buffer.from(whole)
      changed.writeUInt8(changed.readUInt8(at) ^ 0xff, at)
      expect(await refusal(changed), `byte ${at}`).toMatch(SENTENCE)
    }
  })

  test('the end, cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        expect(await refusal(whole.subarray(0, length))).toMatch(SENTENCE)
      }),
      { numRuns: 200, examples: [[0], [1], [whole.length - 1], [whole.length - 100]] },
    )
  })

  test('something after the end, or another file', async () => {
    expect(await refusal(Buffer.concat([whole, Buffer.from([0])]))).toMatch(SENTENCE)
    expect(await refusal(Buffer.concat([whole, whole]))).toMatch(SENTENCE)
    expect(await refusal(gzipSync(gunzipSync(whole)))).toMatch(SENTENCE)
    expect(await refusal(Buffer.from('澥浦镇'.repeat(1000)))).toMatch(SENTENCE)
  })

  test('and the whole one is taken', async () => {
    expect(await refusal(whole)).toBe('taken for whole')
  })
})
