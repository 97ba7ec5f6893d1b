import { describe, expect, test } from 'vitest'

import { dueIn } from '@/lib/domain/plan-import/due'
import { headingTitle, placeOf } from '@/lib/domain/plan-import/headings'
import { leadGuess } from '@/lib/domain/plan-import/lead-guess'
import { otherYearInWords, yearInTitle } from '@/lib/domain/plan-import/years'

test.each([
  ['一、突出科创', '突出科创'],
  ['（二）整治环境。', '整治环境'],
  ['3.老旧小区改造：', '老旧小区改造'],
  ['10、办好实事', '办好实事'],
  ['一是修路', '修路'],
  ['十件实事', '十件实事'],
  ['２０公里绿道', '２０公里绿道'],
])('the heading %s is titled %s', (heading, title) => expect(headingTitle(heading)).toBe(title))

describe('a promise belongs', () => {
  test.each([
    [['一、产业', '1.园区'], { theme: '产业', section: '园区' }],
    [['一、产业'], { theme: '产业', section: '产业' }],
    [[], { theme: '重点工作', section: '重点工作' }],
    [['一、产业', '（一）园区', '1.一期'], { theme: '产业', section: '园区' }],
  ])('under %j to %j', (headings, place) => expect(placeOf(headings)).toEqual(place))
})

describe('a promise is due', () => {
  test.each([
    ['6月底前完成改造', '2025-06-30'],
    ['力争10月31日前投用', '2025-10-31'],
    ['2月底前开工', '2025-02-28'],
    ['三季度末建成', '2025-09-30'],
    ['第一季度内完成', '2025-03-31'],
    ['上半年完成清零', '2025-06-30'],
    ['全年新建5家', '2025-12-31'],
    ['开展12月活动', '2025-12-31'],
  ])('by “%s” on %s', (words, day) => expect(dueIn(words, 2025)).toBe(day))
})

describe('the lead is guessed', () => {
  const departments = [
    '生态环境办公室',
    '规划建设办公室',
    '农业农村办公室',
    '社会保障服务中心',
    '党建工作办公室',
    '应急管理中心',
  ].map((name) => ({ id: name, name }))
  test.each([
    ['加强生态环境整治，完成治理5家', '生态环境办公室'],
    ['实现社会保障更加惠民', '社会保障服务中心'],
    ['强化党建引领', '党建工作办公室'],
    ['推进道路建设', ''],
    ['农业和生态并重', ''],
    ['做好应急演练', '应急管理中心'],
    ['办好冬至节', ''],
  ])('from “%s”: %s', (words, lead) => expect(leadGuess(words, departments)).toBe(lead))
})

describe('a document is for the year in the title of its plan', () => {
  test.each([
    ['示例镇2031年重点工作安排\n一、民生', 2031],
    ['示例镇2030年工作总结和2031年工作思路\n一、2032年', 2031],
    ['2030年工作总结\n一、成效\n完成公厕新建4座。\n２０３１年工作思路\n一、民生', 2031],
    ['重点工作\n2031年将新建公厕5座', null],
  ])('%j: %s', (text, year) => expect(yearInTitle(text)).toBe(year))

  test('and only another one than it is read for is spoken of', () => {
    expect(otherYearInWords('2031年工作思路', 2031)).toBeNull()
    expect(otherYearInWords('工作思路', 2031)).toBeNull()
    expect(otherYearInWords('2031年工作思路', 2030)).toMatch(/^原文的标题写的是2031年，现在是按2030年/)
  })
})
