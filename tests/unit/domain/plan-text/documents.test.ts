import { describe, expect, test } from 'vitest'

import { extractGoals } from '@/lib/domain/plan-text/extract'
import { partsOf } from '@/lib/domain/plan-text/parts'

const phrasesIn = (text: string) => extractGoals(text).map(({ start, end }) => text.slice(start, end))

/** Each phrase with the headings it stands under. */
const placedIn = (text: string) =>
  extractGoals(text).map(({ start, end, heading }) => [...heading, text.slice(start, end)].join(' > '))

const partsIn = (text: string) => {
  const { summary, plan } = partsOf(text)
  return {
    summary: summary && text.slice(summary.start, summary.end),
    plan: plan && text.slice(plan.start, plan.end),
  }
}

describe('headings', () => {
  test('of all depths stand above what follows them, as written and without their closing mark', () => {
    const text =
      '二、做强产业,提升能级\n（一）抓项目。\n1.加快园区建设。新建厂房3座。\n2、招引企业\n力争引进企业5家。\n三、改善民生\n新建公园2个。'
    expect(placedIn(text)).toEqual([
      '二、做强产业,提升能级 > （一）抓项目 > 1.加快园区建设 > 新建厂房3座',
      '二、做强产业,提升能级 > （一）抓项目 > 2、招引企业 > 力争引进企业5家',
      '三、改善民生 > 新建公园2个',
    ])
  })

  test('a numbered promise is no heading, whatever its number', () => {
    expect(
      placedIn('三、改善民生\n1．新建公园2个。\n（2）改造菜场1个\n③修复古桥4座；\n3.2.1 新建驿站2个。'),
    ).toEqual([
      '三、改善民生 > 新建公园2个',
      '三、改善民生 > 改造菜场1个',
      '三、改善民生 > 修复古桥4座',
      '三、改善民生 > 新建驿站2个',
    ])
  })

  test('一是 runs in as a heading before a full stop, and numbers a promise before a semicolon', () => {
    const text = '（三）夯实治理。一是健全网格机制。全年培训网格员80名。二是化解矛盾；三是新建警务站2个。'
    expect(placedIn(text)).toEqual([
      '（三）夯实治理 > 一是健全网格机制 > 全年培训网格员80名',
      '（三）夯实治理 > 化解矛盾',
      '（三）夯实治理 > 新建警务站2个',
    ])
  })

  test('a line without a number is one over a paragraph of sentences, and over such a line', () => {
    const body =
      '坚持工业强镇，全年培育规上企业6家，完成技改投资2.3亿元，推动园区二期厂房建设，确保年底前投入使用。'
    const expected = [
      '聚力产业升级 > 做强实体经济 > 全年培育规上企业6家',
      '聚力产业升级 > 做强实体经济 > 完成技改投资2.3亿元',
      '聚力产业升级 > 做强实体经济 > 推动园区二期厂房建设，确保年底前投入使用',
    ]
    expect(placedIn(`聚力产业升级\n\n做强实体经济\n\n${body}`)).toEqual(expected)
    expect(placedIn(`聚力产业升级\n做强实体经济\n${body}`)).toEqual(expected)
  })

  test('a list of tasks in lines of their own is all promises', () => {
    expect(phrasesIn('1.完善巡河制度。\n2.推进污水管网改造工程。\n3.深化平安创建。')).toEqual([
      '完善巡河制度',
      '推进污水管网改造工程',
      '深化平安创建',
    ])
  })

  test('the tone set before the first heading promises figures only', () => {
    const text = '2025年工作思路\n我镇将继续奋进，地区生产总值增长6%。\n一、发展产业\n深化企业服务。'
    expect(phrasesIn(text)).toEqual(['地区生产总值增长6%', '深化企业服务'])
  })

  test('the address to the assembly promises nothing', () => {
    expect(phrasesIn('新建公园3个。各位代表，让我们努力建设3个家园！')).toEqual(['新建公园3个'])
  })
})

describe('the parts of a text', () => {
  test('are the summary and the plan after it; promises come from the plan alone', () => {
    const text =
      '明湖镇2024年工作总结及2025年工作思路\n2024年工作总结\n完成投资8亿元。\n2025年工作思路\n力争完成投资9亿元。'
    expect(partsIn(text)).toEqual({
      summary: '2024年工作总结\n完成投资8亿元。\n',
      plan: '2025年工作思路\n力争完成投资9亿元。',
    })
    expect(phrasesIn(text)).toEqual(['力争完成投资9亿元'])
  })

  test('can be opened by numbered headings', () => {
    const text =
      '一、2024年工作回顾\n新建公园3个。\n二、2025年主要目标和重点任务\n（一）经济发展\n新建公园4个。'
    expect(placedIn(text)).toEqual(['二、2025年主要目标和重点任务 > （一）经济发展 > 新建公园4个'])
    expect(partsIn(text).summary).toBe('一、2024年工作回顾\n新建公园3个。\n')
  })

  test('what stands before 下一步 is the summary, without any heading', () => {
    const text = '一年来，我镇新建公园3个。\n下一步工作打算：\n1.新建公园4个。'
    expect(partsIn(text)).toEqual({
      summary: '一年来，我镇新建公园3个。\n',
      plan: '下一步工作打算：\n1.新建公园4个。',
    })
  })

  test('the five years to come are no plan of this year', () => {
    const text =
      '一、过去五年工作回顾\n新建学校9所。\n二、今后五年工作思路\n新建学校12所。\n三、2025年工作安排\n新建学校2所。'
    expect(phrasesIn(text)).toEqual(['新建学校2所'])
  })

  test('a heading that only ends like that of a part opens none', () => {
    const text =
      '2025年工作要点\n一、强化督查\n（一）通报重点工作落实情况\n开展督查4次。\n三、落实重点任务\n新建公园2个。'
    expect(phrasesIn(text)).toEqual(['开展督查4次', '新建公园2个'])
  })

  test('a text without such headings has none, and is read as a plan', () => {
    expect(partsOf('新建公园3个。')).toEqual({ summary: null, plan: null })
    expect(phrasesIn('新建公园3个。')).toEqual(['新建公园3个'])
  })

  test('a summary alone promises nothing', () => {
    expect(phrasesIn('某镇2024年工作总结\n新建公园3个。')).toEqual([])
  })
})

describe('the text as it comes', () => {
  test('a web page around it is read over', () => {
    const text =
      '当前位置：首页 > 政务公开\n索引号：00296/2024-1 | 主题分类：其他\n某镇2025年工作要点\n字体：【大 中 小】\n新建公园3个。\n打印本页 关闭窗口\n版权所有：某镇人民政府 浙ICP备05000000号'
    expect(phrasesIn(text)).toEqual(['新建公园3个'])
  })

  test('lines broken in the middle, of a word or of a number, are read as one', () => {
    const text = '完成“低小散”作坊整\n治25\n家，新建公\r\n园3个。\r\n改造菜场2个。'
    expect(extractGoals(text).map(({ title, target }) => [title, target])).toEqual([
      ['“低小散”作坊整治', '25'],
      ['公园', '3'],
      ['菜场', '2'],
    ])
    expect(phrasesIn(text)[0]).toBe('完成“低小散”作坊整\n治25\n家')
  })

  test('a list of one promise a line is read line by line, without full stops too', () => {
    const text =
      '改造污水管网348米及附属设施\n城镇化率达到62%\n建设口袋公园3个\n推进南门桥重建工程\n义务教育巩固率达到99%'
    expect(phrasesIn(text)).toEqual(text.split('\n'))
  })

  test('a text broken at a fixed width is put together, whatever the next line begins with', () => {
    const text =
      '　　持续优化镇区人居环境，今年计划完成省级老旧小区\n改造12个，全面提升物业服务覆盖面，加快推进中心公\n园二期工程，新增停车泊位360个，同步拓展群众休闲\n空间，培育志愿服务队伍18支。'
    expect(extractGoals(text).map(({ title }) => title)).toEqual([
      '镇区人居环境',
      '省级老旧小区改造',
      '物业服务覆盖面',
      '中心公园二期工程',
      '停车泊位',
      '群众休闲空间',
      '志愿服务队伍',
    ])
  })

  test('an empty line ends a paragraph, a heading is not drawn into the next line', () => {
    const text = '一、持续推进全域美丽乡村示范带建设\n新建公园3个。\n\n改造道路\n\n共2公里长'
    expect(placedIn(text)[0]).toBe('一、持续推进全域美丽乡村示范带建设 > 新建公园3个')
  })

  test('full width and half width read alike, and the phrase is told as written', () => {
    const text = '２．新建公园３个,ＧＤＰ增长６．５％;改造 菜场 1 个'
    expect(extractGoals(text).map(({ title, target, unit }) => `${title} ${target}${unit}`)).toEqual([
      '公园 3个',
      'GDP增速 6.5%',
      '菜场 1个',
    ])
    expect(phrasesIn(text)).toEqual(['新建公园３个', 'ＧＤＰ增长６．５％', '改造 菜场 1 个'])
  })

  test('a comma between thousands belongs to the number', () => {
    expect(extractGoals('培训学员1,200人，走访企业30家。').map(({ target }) => target)).toEqual([
      '1200',
      '30',
    ])
  })

  test('a row of cells parted by tabs is read like a sentence', () => {
    expect(phrasesIn('序号\t目标任务\t目标值\n1\t新建公园\t3个\n2\t改造菜场2个\t年底前')).toEqual([
      '新建公园\t3个',
      '改造菜场2个',
    ])
  })

  test('a sentence in quotation marks ends with them', () => {
    const text = '唱响“人人有责。”新建公园3个。'
    const [goal] = extractGoals(text).slice(-1)
    expect(goal && text.slice(goal.sentence.start, goal.sentence.end)).toBe('新建公园3个。')
  })

  test("a year before the plan's own tells of the past", () => {
    const text = '2025年工作思路\n2024年新建公园3个，2025年新建公园4个。'
    expect(phrasesIn(text)).toEqual(['2025年新建公园4个'])
  })
})
