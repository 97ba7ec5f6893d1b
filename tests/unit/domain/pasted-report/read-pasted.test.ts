import { expect, test } from 'vitest'

import { readPasted } from '@/lib/domain/pasted-report/read-pasted'

const titles: [title: string, unit: string][] = [
  ['“散乱污”企业整治', '家'],
  ['落后产能淘汰', '个'],
  ['三星级绿色工厂创建', '家'],
  ['四星级绿色工厂创建', '家'],
  ['城乡居民养老保险参保率', '%'],
  ['城镇新增就业', '人'],
  ['规上工业产值增速', '%'],
  ['固定资产投资', '万元'],
]
const goals = titles.map(([title, unit]) => ({ goalId: title, title, unit }))

type Read = [goal: string | null, value: string, mode: 'total' | 'increment' | null, on: string]

test.each<[text: string, ...figures: Read[]]>([
  ['截至6月底，完成散乱污整治14家', ['“散乱污”企业整治', '14', 'total', '2024-06-30']],
  [
    '截至6月底，累计完成散乱污企业整治14家，其中本月新增2家；淘汰落后产能5个。',
    ['“散乱污”企业整治', '14', 'total', '2024-06-30'],
    ['“散乱污”企业整治', '2', 'increment', '2024-06-30'],
    ['落后产能淘汰', '5', 'total', '2024-06-30'],
  ],
  [
    '本月新增三星级绿色工厂2家，四星级绿色工厂1家。',
    ['三星级绿色工厂创建', '2', 'increment', '2024-10-31'],
    ['四星级绿色工厂创建', '1', 'increment', '2024-10-31'],
  ],
  ['养老保险参保率达到96.5%。', ['城乡居民养老保险参保率', '96.5', 'total', '2024-10-31']],
  [
    '10月新增就业320人，累计新增就业2100人。',
    ['城镇新增就业', '320', 'increment', '2024-10-31'],
    ['城镇新增就业', '2100', 'total', '2024-10-31'],
  ],
  ['1-9月，固定资产投资完成1.2亿元，同比增长6%。', ['固定资产投资', '1.2', 'total', '2024-09-30']],
  ['规上工业产值同比增长8.5%。', ['规上工业产值增速', '8.5', null, '2024-10-31']],
  ['已整治散乱污企业14家', ['“散乱污”企业整治', '14', null, '2024-10-31']],
  ['新增绿色工厂3家', [null, '3', 'increment', '2024-10-31']],
  ['会议强调，要抓好落实。'],
])('%s', (text, ...figures) => {
  const read = readPasted(text, goals, { year: 2024, asOf: '2024-10-31' })
  expect(read.map(({ goalId, value, mode, on }) => [goalId, value, mode, on])).toEqual(figures)
})
