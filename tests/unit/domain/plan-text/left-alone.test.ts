import { describe, expect, test } from 'vitest'

import { extractLeftAlone } from '@/lib/domain/plan-text/extract'
import { leftAloneWords } from '@/lib/domain/words'

const leftIn = (text: string) =>
  extractLeftAlone(text).map(({ start, end, reason }) => [text.slice(start, end), reason])

describe('a figure in no promise is told with the reason', () => {
  test.each<[string, [string, string][]]>([
    [
      '在三个“一号工程”中勇挑重担。',
      [
        ['三个', 'listed'],
        ['“一号工程”', 'name'],
      ],
    ],
    [
      '“141”体系三横三纵成型。',
      [
        ['“141”', 'name'],
        ['三横三纵', 'name'],
      ],
    ],
    ['三横三纵初步成型。', [['三横三纵', 'name']]],
    ['五水共治成效显现。', [['五水', 'name']]],
    ['两会期间平安无事。', [['两会', 'name']]],
    ['全市第五批名单。', [['第五批', 'batch']]],
    [
      '汇源路3号楼及5#地块。',
      [
        ['3号楼', 'building'],
        ['5#', 'building'],
      ],
    ],
    ['工业园二期厂房。', [['二期', 'phase']]],
    ['于2024年5月12日成立。', [['2024年5月12日', 'date']]],
    ['第三季度末。', [['第三季度', 'date']]],
    ['历时100天。', [['100天', 'duration']]],
    ['15分钟即达。', [['15分钟', 'duration']]],
    ['85后科级干部。', [['85后', 'age']]],
    ['60岁以上老人。', [['60岁', 'age']]],
    ['三星级标准。', [['三星级', 'grade']]],
    ['国家4A级景区。', [['4A级', 'grade']]],
    ['10KV线路。', [['10KV', 'technical']]],
    [
      'PM2.5与G15高速。',
      [
        ['PM2.5', 'technical'],
        ['G15', 'technical'],
      ],
    ],
    ['欢迎拨打0574-86268888。', [['0574-86268888', 'phone']]],
    ['邮编315204。', [['315204', 'phone']]],
    ['根据镇政发〔2024〕12号文件。', [['〔2024〕12号', 'document']]],
    ['见《2024年工作要点》。', [['《2024年工作要点》', 'document']]],
    ['沿着一条大道。', [['一条', 'rhetoric']]],
    ['最后一公里。', [['一公里', 'rhetoric']]],
    ['甲村、乙村两个村庄整治。', [['两个', 'listed']]],
    ['总投资3亿元的项目。', [['3亿元', 'condition']]],
    ['5000万元以上项目。', [['5000万元', 'condition']]],
    ['各村每月巡查2次。', [['2次', 'frequency']]],
    ['去年建成公园4个。', [['4个', 'past']]],
    ['已拆除违建3000平方米。', [['3000平方米', 'past']]],
  ])('%s', (sentence, expected) => {
    expect(leftIn(sentence)).toEqual(expected)
  })

  test('in the order of the text, none of them inside a promise', () => {
    expect(leftIn('“三商”行动再发力。新建三星级驿站2家。第三批名单公布，两会召开。')).toEqual([
      ['“三商”', 'name'],
      ['第三批', 'batch'],
      ['两会', 'name'],
    ])
  })

  test('a summary leaves its figures alone as reached, its names as names', () => {
    expect(leftIn('2024年工作总结\n完成“141”体系建设，新建公园3个。\n2025年工作思路\n新建公园4个。')).toEqual(
      [
        ['2024年', 'date'],
        ['“141”', 'name'],
        ['3个', 'past'],
        ['2025年', 'date'],
      ],
    )
  })

  test('each reason has its own word', () => {
    const words = Object.values(leftAloneWords)
    expect(new Set(words).size).toBe(words.length)
  })
})
