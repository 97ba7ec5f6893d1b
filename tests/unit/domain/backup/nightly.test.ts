import { describe, expect, test } from 'vitest'

import { lastDue, nightlyFrom } from '@/lib/domain/backup/nightly'

describe('a backup is due at its hour where the town is, whatever the zone of the machine', () => {
  test.each([
    // now, hour, the last due
    ['2024-10-31T18:29:59Z', '02:30', '2024-10-30T18:30:00Z'],
    ['2024-10-31T18:30:00Z', '02:30', '2024-10-31T18:30:00Z'],
    ['2024-10-31T16:00:00Z', '02:30', '2024-10-30T18:30:00Z'],
    ['2024-12-31T15:59:00Z', '23:59', '2024-12-31T15:59:00Z'],
    ['2024-12-31T16:00:00Z', '00:00', '2024-12-31T16:00:00Z'],
    ['2024-03-01T01:00:00Z', '12:00', '2024-02-29T04:00:00Z'],
  ])('at %s with %s it was last at %s', (now, at, due) => {
    expect(lastDue({ at }, new Date(now))).toEqual(new Date(due))
  })
})

describe('what the settings ask for', () => {
  test('without a folder nothing; with one, half past two and fourteen kept unless said', () => {
    expect(nightlyFrom({ BACKUP_AT: '03:00' })).toEqual({ ok: true, value: null })
    expect(nightlyFrom({ BACKUP_FOLDER: '' })).toEqual({ ok: true, value: null })
    expect(nightlyFrom({ BACKUP_FOLDER: '/b', BACKUP_AT: '' })).toEqual({
      ok: true,
      value: { folder: '/b', at: '02:30', keep: 14 },
    })
    expect(nightlyFrom({ BACKUP_FOLDER: '/b', BACKUP_AT: '23:59', BACKUP_KEEP: '1' })).toEqual({
      ok: true,
      value: { folder: '/b', at: '23:59', keep: 1 },
    })
  })

  test.each(['24:00', '2:30', '02.30', '02:60', 'night'])('the time %s is refused', (at) => {
    expect(nightlyFrom({ BACKUP_FOLDER: '/b', BACKUP_AT: at })).toEqual({
      ok: false,
      refusal: 'no time',
      about: at,
    })
  })

  test.each(['0', '-1', '1.5', 'all', '10000'])(
    'keeping %s is refused: the last good one always stays',
    (keep) => {
      expect(nightlyFrom({ BACKUP_FOLDER: '/b', BACKUP_KEEP: keep })).toMatchObject({ refusal: 'no number' })
    },
  )
})
