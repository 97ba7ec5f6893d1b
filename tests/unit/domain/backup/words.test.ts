import { expect, test } from 'vitest'

import { lastGoodInWords, nightlyInWords, troubleInWords } from '@/lib/domain/backup/words'

const now = new Date('2024-10-31T08:00:00Z')
const good = (at: string, bytes = 1_234_567) => ({ at, file: '/b/one.tar.gz', bytes })
const failed = (reason: string) => ({ lastGood: null, failed: { at: '2024-10-30T18:30:00Z', reason } })

test('the last good backup is told with its hour where the town is, its size and its place', () => {
  const words = (at: string, bytes?: number) =>
    lastGoodInWords({ lastGood: good(at, bytes), failed: null }, now)

  expect(words('2024-10-30T18:31:00Z')).toBe('最近一次完好的备份：10月31日 02:31，1.2MB，在 /b/one.tar.gz')
  expect(words('2023-10-30T18:31:00Z', 900)).toContain('：2023年10月31日 02:31，1KB，')
  expect(lastGoodInWords({ lastGood: null, failed: null }, now)).toBeNull()
})

test.each([
  ['a good one of an hour ago', { lastGood: good('2024-10-31T07:00:00Z'), failed: null }, null],
  ['a good one of exactly two days ago', { lastGood: good('2024-10-29T08:00:00Z'), failed: null }, null],
  [
    'a good one of longer ago',
    { lastGood: good('2024-10-29T07:59:59Z'), failed: null },
    '最近一次完好的备份是2天前的了，请尽快再备份一次。',
  ],
  ['none', { lastGood: null, failed: null }, '还没有备份过。'],
  [
    'a full disk',
    failed('ENOSPC: no space left on device, write'),
    '10月31日 02:30的备份没有成功：存放备份的磁盘满了，请腾出空间。',
  ],
  [
    'a folder without rights',
    failed("EACCES: permission denied, open '/b/x'"),
    '10月31日 02:30的备份没有成功：备份文件夹不能写入，请检查权限。',
  ],
  [
    'what nobody foresaw',
    failed('connection terminated'),
    '10月31日 02:30的备份没有成功：connection terminated。请联系负责安装的人。',
  ],
])('the warning about %s says what to do', (_, standing, warning) => {
  expect(troubleInWords(standing, now)).toBe(warning)
})

test('a failure is told even where an earlier backup is young enough', () => {
  const standing = { ...failed('interrupted'), lastGood: good('2024-10-30T17:00:00Z') }

  expect(troubleInWords(standing, now)).toContain('没有成功')
})

test('it says where and how many, or how to switch it on', () => {
  expect(nightlyInWords({ folder: '/b', at: '02:30', keep: 14 })).toBe(
    '每天02:30自动备份到 /b，保留最近14份。',
  )
  expect(nightlyInWords(null)).toContain('BACKUP_FOLDER')
})
