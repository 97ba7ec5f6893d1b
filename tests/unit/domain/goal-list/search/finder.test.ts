import { describe, expect, it } from 'vitest'

import { finderOf, marksOf } from '@/lib/domain/goal-list/search/finder'
import { hear } from '@/lib/pinyin'

import { goalOf } from '../../goals'
import { office, person } from '../goals'

const goal = goalOf({
  title: '三星级绿色工厂',
  originalTitle: '省级绿色制造',
  theme: { id: 't', position: 2, title: '品质提升' },
  section: { id: 's', position: 1, title: '生态环境整治' },
  note: '按《Ⅲ类》标准，５Ｇ全覆盖',
  leadDepartment: { ...office('d', '经济发展办公室'), shortName: '经发办' },
  supportingDepartments: [office('e', '农业农村办公室')],
  personInCharge: person('p', '曾重阳'),
  supervisor: person('q', '吕行长'),
})

describe('a search finds a goal', () => {
  it.each([
    ['by the initials of its title', 'lsgc'],
    ['by initials inside', 'gc'],
    ['by capital and full-width letters', 'ＬＳgC'],
    ['by full pinyin', 'lvsegongchang'],
    ['by ü as it is written', 'lüse'],
    ['by pinyin that is not finished', 'lvsegongch'],
    ['by pinyin and initials mixed', 'lvsegc'],
    ['by characters and pinyin mixed', '绿色gc'],
    ['by zh, ch and sh as initials', 'jjfzhb'],
    ['by part of the title', '色工'],
    ['by its title as it was first', '绿色制造'],
    ['by its theme', '二、品质'],
    ['by its section', '生态环境'],
    ['by its note, full-width or not', '5g全'],
    ['by compatible forms of a number', 'iii类'],
    ['by its lead department', '经济发展'],
    ['by the short name of its lead department', '经发'],
    ['by a supporting department, in pinyin', 'nongye'],
    ['by its person in charge, by one reading', 'zengchong'],
    ['by its person in charge, by another reading', 'cengzhong'],
    ['by its supervisor', 'lvhangzhang'],
    ['by another reading of each character', 'lvxingchang'],
    ['by several words, wherever each is', '绿色 nyn 5G'],
    ['by nothing', '  '],
  ])('%s: %s', (_, search) => {
    expect(finderOf(search, hear)(goal)).toBe(true)
  })

  it.each([
    ['nothing like it', 'xyz'],
    ['initials that are not next to each other', 'jgc'],
    ['one word of two missing', '绿色 水厂'],
    ['initials of what is only written, as in a note', 'bzqfg'],
    ['pinyin across two names', 'zhangnongye'],
    ['a reading nobody has', 'huise'],
  ])('but not by %s: %s', (_, search) => {
    expect(finderOf(search, hear)(goal)).toBe(false)
  })

  it('past quotes and spaces that nobody types', () => {
    const found = finderOf('slwqy', hear)
    expect(found(goalOf({ title: '“散乱污” 企业整治' }))).toBe(true)
    expect(found(goalOf({ title: '散乱的污企业' }))).toBe(false)
  })

  it('in time however ambiguous a title and a search are', () => {
    const found = finderOf('an'.repeat(29), hear)
    expect(found(goalOf({ title: `${'安南'.repeat(12)}王${'安南'.repeat(12)}` }))).toBe(false)
    expect(finderOf('-'.repeat(60), hear)(goalOf({ title: `${'-'.repeat(59)}x` }))).toBe(false)
  })
})

describe('what is found is marked in the title', () => {
  const marked = (title: string, search: string) =>
    marksOf(title, search, hear).map(([from, to]) => title.slice(from, to))

  it.each([
    ['三星级绿色工厂', '绿色', ['绿色']],
    ['三星级绿色工厂', 'lsgc', ['绿色工厂']],
    ['三星级绿色工厂', 'gongch', ['工厂']],
    ['三星级绿色工厂', '工厂 三星', ['三星', '工厂']],
    ['三星级绿色工厂', '绿色 色工', ['绿色工']],
    ['工厂和工厂', 'gc', ['工厂', '工厂']],
    ['“散乱污”企业整治', 'wqy', ['污”企业']],
    ['ＡＢ２家𠮷野', 'b2 野', ['Ｂ２', '野']],
    ['三星级绿色工厂', '没有', []],
    ['三星级绿色工厂', '', []],
  ])('%s by %s: %o', (title, search, parts) => {
    expect(marked(title, search)).toEqual(parts)
  })
})
