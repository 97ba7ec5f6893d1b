import { describe, expect, test } from 'vitest'

import { extractActuals } from '@/lib/domain/plan-text/actuals'
import type { Finding } from '@/lib/domain/plan-text/finding'

const told = ({ title, approximate, value, unit, asOf }: Finding) =>
  `${title}: ${approximate ? '≈' : ''}${value}${unit}${asOf ? ` ${asOf}` : ''}`

const foundIn = (text: string, year = 2023) => extractActuals(text, year).map(told)

describe('a sentence that reports is told with what it counts, the figure and the day it counts up to', () => {
  test.each<[string, string[]]>([
    ['截至6月底，完成散乱污整治14家。', ['散乱污整治: 14家 2023-06-30']],
    ['截至10月底，累计签约2860户，签约率97.2%。', ['签约: 2860户 2023-10-31', '签约率: 97.2% 2023-10-31']],
    [
      '全力推进老街搬迁，截至9月30日签约412户，签约率达95.1%。',
      ['老街搬迁签约户数: 412户 2023-09-30', '老街搬迁签约率: 95.1% 2023-09-30'],
    ],
    ['截至目前共受理信访件86件，办结率100%。', ['信访件: 86件', '信访件办结率: 100%']],
    ['截至2022年底，建成充电桩210个。', ['充电桩: 210个 2022-12-31']],
    [
      '1-10月，完成固定资产投资12.6亿元，同比增长8.3%。',
      ['固定资产投资: 12.6亿元 2023-10-31', '固定资产投资增速: 8.3% 2023-10-31'],
    ],
    ['上半年实现规上工业产值46亿元。', ['规上工业产值: 46亿元 2023-06-30']],
    ['前三季度接待游客35万人次。', ['接待游客: 350000人次 2023-09-30']],
    ['一季度新增就业620人。', ['新增就业: 620人 2023-03-31']],
    ['累计帮助企业解决困难130余个。', ['企业解决困难: ≈130个']],
    ['共拆除违建约3.4万平方米。', ['违建: ≈3.4万平方米']],
    ['关停6家重污染企业。', ['重污染企业: 6家']],
    ['组织12家企业完成清洁生产审核。', ['清洁生产审核: 12家']],
    ['成功创建市级美丽庭院8户，其中示范户2户。', ['市级美丽庭院: 8户', '示范户: 2户']],
    ['预计全年完成投资15亿元。', []],
    ['PM2.5平均浓度为26微克/立方米。', ['PM2.5平均浓度: 26微克/立方米']],
    ['医保参保率稳定在98.6%。', ['医保参保率: 98.6%']],
    ['发放救助金56.8万元，惠及困难群众120户（次）。', ['救助金: 56.8万元', '困难群众: 120户（次）']],
    ['招录大学生村官5名，最终3名留任。', ['大学生村官: 5名', '留任: 3名']],
    ['检查企业240家，发现隐患310条，已全部整改闭环。', ['企业: 240家', '发现隐患: 310条']],
    ['截至2月底，完成春耕备耕1200亩。', ['春耕备耕: 1200亩 2023-02-28']],
    ['今年完成8次集中整治，第三批示范点挂牌2家。', ['集中整治: 8次', '第三批示范点挂牌: 2家']],
    ['走访60岁以上老人500名。', ['60岁以上老人: 500名']],
    ['目前已入驻企业9家、研发机构2家。', ['入驻企业: 9家', '研发机构: 2家']],
    ['今年以来，调解纠纷188件，调解成功率99%。', ['纠纷: 188件', '调解成功率: 99%']],
    [
      '居民人均可支配收入达到4.6万元，增长6.1%。',
      ['居民人均可支配收入: 4.6万元', '居民人均可支配收入增速: 6.1%'],
    ],
  ])('%s', (sentence, expected) => {
    expect(foundIn(sentence)).toEqual(expected)
  })
})

describe('the figures of a report', () => {
  test('the end of a month is its last day, in a leap year too', () => {
    expect(foundIn('截至2月底，完成农房改造14户。', 2024)).toEqual(['农房改造: 14户 2024-02-29'])
  })

  test('a day that does not exist is no day', () => {
    expect(foundIn('截至2月31日，完成农房改造14户。')).toEqual(['农房改造: 14户'])
    expect(foundIn('截至13月底，完成农房改造14户。')).toEqual(['农房改造: 14户'])
  })

  test('a day holds for the rest of its sentence, not for the next', () => {
    expect(foundIn('截至5月底，新建公园2个，改造菜场1个。修复古桥3座。')).toEqual([
      '公园: 2个 2023-05-31',
      '菜场: 1个 2023-05-31',
      '古桥: 3座',
    ])
  })

  test('are those of the summary alone where a plan follows it', () => {
    const text = '2023年工作总结\n新建公园2个。\n2024年工作思路\n新建公园5个。'
    expect(foundIn(text)).toEqual(['公园: 2个'])
  })

  test('a heading says what is counted where the sentence does not', () => {
    expect(foundIn('1.推进老街搬迁。截至8月底签约36户。')).toEqual(['老街搬迁签约户数: 36户 2023-08-31'])
  })
})
