import { expect, test } from 'vitest'

import { decideUndo, decideVoid } from '@/lib/domain/entry/voiding'

import { goalOf } from '../goals'
import { viewerOf } from '../viewers'

const author = viewerOf('staff', 'd', 'author')
const recordedAt = '2024-06-30T08:00:00.000Z'
const entry = { on: '2024-05-01', value: '5', authorId: 'author', recordedAt, isVoided: false }
const reports = [{ on: '2024-05-01', value: '5', recordedAt }]
const goal = goalOf({ reports })
const corrected = goalOf({ reports: [...reports, { on: '2024-06-01', value: '-2', recordedAt }] })
const archived = goalOf({ reports, archivedAt: recordedAt })
const no = (refusal: string) => ({ ok: false, refusal })

test.each([
  ['its author', author, goal, entry, { ok: true, value: 'void' }],
  ['somebody else', viewerOf('staff', 'x'), goal, entry, no('not yours')],
  ['a leader', viewerOf('leader', 'd'), goal, entry, no('not yours')],
  ['the author again', author, goal, { ...entry, isVoided: true }, { ok: true, value: 'already void' }],
  ['the author, archived', author, archived, entry, no('goal archived')],
  ['the author, corrected since', author, corrected, entry, no('sum below zero')],
  [
    'the author, of a correction',
    author,
    corrected,
    { ...entry, on: '2024-06-01', value: '-2' },
    { ok: true },
  ],
  ['the author, of a reading', author, goalOf({ kind: 'level', target: '97' }), entry, { ok: true }],
  ['the author, of words', author, corrected, { ...entry, value: null }, { ok: true }],
])('voiding by %s', (_, viewer, of, what, decision) => {
  expect(decideVoid(viewer, of, what)).toMatchObject(decision)
})

const after = (seconds: number) => new Date(Date.parse(recordedAt) + seconds * 1000)

test.each([
  ['within ten seconds', author, entry, 10, { ok: true, value: 'void' }],
  ['over a slow line', author, entry, 20, { ok: true, value: 'void' }],
  ['later', author, entry, 21, no('too late')],
  [
    'later, though void already',
    author,
    { ...entry, isVoided: true },
    99,
    { ok: true, value: 'already void' },
  ],
  ['by an admin', viewerOf('admin'), entry, 1, no('not yours')],
  ['by an author who is a leader since', viewerOf('leader', 'd', 'author'), entry, 1, no('not yours')],
])('taking back %s', (_, viewer, what, seconds, decision) => {
  expect(decideUndo(viewer, goal, what, after(seconds))).toMatchObject(decision)
})
