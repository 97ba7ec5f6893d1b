import { describe, expect, test } from 'vitest'

import { commonPasswords } from '@/lib/auth/common-passwords'
import { newInitialPassword } from '@/lib/auth/initial-password'
import { forbiddenWords } from '@/lib/domain/sign-in/forbidden-words'
import { passwordProblem } from '@/lib/domain/sign-in/password'
import { passwordRule } from '@/lib/domain/sign-in/preset'
import { spellingsOf } from '@/lib/pinyin'

const common = await commonPasswords()
const terms = {
  username: 'wangxm',
  words: forbiddenWords('海滨镇人民政府', '吕小梅', spellingsOf),
  isCommon: (folded: string) => common.has(folded),
  present: 'Former-Present-1234',
}
const mlps = (password: string) => passwordProblem(password, { ...terms, preset: 'mlps' })
const asvs = (password: string) => passwordProblem(password, { ...terms, preset: 'asvs' })

describe('by the rules of 等级保护', () => {
  test.each([
    ['short', 'Kb1-xyz', '太短'],
    ['of one class', 'klmowqexbvtz', '太简单'],
    ['of two classes', 'klmowqex9274', '太简单'],
    ['Chinese with digits', '晴空万里山水田园1', '太简单'],
    ['longer than anyone types', `Aa1${'x'.repeat(200)}`, '太长'],
  ])('a password that is %s is refused with a sentence', (_, password, words) => {
    expect(mlps(password)).toContain(words)
  })

  test.each([
    ['Kwbdefg1'],
    ['kwbdef-1'],
    ['KWBDEF 1'],
    ['晴空万里Kb1-x'],
    ['😀😀😀😀😀aB1'],
    [`Aa1${'x'.repeat(197)}`],
  ])('the password %s is taken', (password) => {
    expect(mlps(password)).toBeNull()
  })
})

describe('by the rules of ASVS', () => {
  test.each([
    ['of eleven characters', 'klmowqexbvt', '太短'],
    ['of eleven characters, some outside the first plane', '😀😀😀😀😀😀😀😀😀😀😀', '太短'],
    ['longer than anyone types', 'x'.repeat(201), '太长'],
  ])('a password that is %s is refused with a sentence', (_, password, words) => {
    expect(asvs(password)).toContain(words)
  })

  test.each([
    ['klmowqexbvtz'],
    ['three green frogs leap'],
    ['晴空万里山水田园雨过天青'],
    ['    k    w    x'],
    ['kq'.repeat(64)],
    [`${'k'.repeat(199)}w`],
  ])('the password %s is taken, of whatever characters it is', (password) => {
    expect(asvs(password)).toBeNull()
  })
})

describe('by either rules', () => {
  test.each([
    ['the user name', 'Wangxm-Kq-9274', '用户名'],
    ['the present one', 'Former-Present-1234', '原密码'],
    ['the present one in full width', 'Ｆormer-Present-１234', '原密码'],
    ['a word of the place', 'Xiepu@2024-kwq', '“xiepu”'],
    ['a word of the place in full-width letters', 'Ｎingbo@2024-kwq', '“ningbo”'],
    ['a word of the place, with signs in between', 'Zhen-Hai-2024-kwq', '“zhenhai”'],
    ['a word of the place in Chinese', 'Kq-镇海2024-wxyz', '“镇海”'],
    ['the name of this software', 'Jindu-2024-kwqx', '“jindu”'],
    ['the name of the town', 'Haibin-2024-kwqx', '“haibin”'],
    ['the name of the town in Chinese', '海滨-2024-Kwqxyzv', '“海滨”'],
    ['the own name', '吕小梅-2024-Kwqxy', '“吕小梅”'],
    ['the own name in pinyin', 'LvXiaomei-2024-k', '“lvxiaomei”'],
    ['a common one', 'Administrator', '常见'],
    ['a common one with a year', 'Password2024', '常见'],
    ['a common one with signs on both sides', '#2024Football!!', '常见'],
    ['what many type in China', 'Woaini1314520', '常见'],
  ])('%s is refused with a sentence', (_, password, words) => {
    expect(asvs(password)).toContain(words)
    if (password !== 'Administrator') expect(mlps(password)).toContain(words)
  })

  test('each of the ten thousand most common that are long enough is refused', () => {
    const longEnough = [...common].filter((password) => password.length >= 8)
    expect(longEnough.length).toBeGreaterThan(10_000)
    expect(longEnough.slice(0, 10_000).filter((password) => mlps(password) === null)).toEqual([])
    const capitalised = [...common]
      .slice(0, 10_000)
      .map((each) => `${each[0]?.toUpperCase()}${each.slice(1)}@2024`)
    const taken = capitalised.filter((password) => /^\p{L}/u.test(password) && mlps(password) === null)
    expect(taken.filter((password) => /\p{L}@2024$/u.test(password))).toEqual([])
  })

  test('an initial password keeps the rules, is new each time and has no letters that look alike', () => {
    const made = Array.from({ length: 200 }, newInitialPassword)
    expect(new Set(made).size).toBe(200)
    for (const password of made) {
      expect([mlps(password), asvs(password)]).toEqual([null, null])
      expect(password).toMatch(/^[A-HJ-NP-Za-km-z2-9]{4}(-[A-HJ-NP-Za-km-z2-9]{4}){2}$/)
    }
  })

  test('the rule that is told before names what is asked', () => {
    expect(passwordRule('mlps')).toContain('至少8位')
    expect(passwordRule('mlps')).toContain('三种')
    expect(passwordRule('mlps')).toContain('180天')
    expect(passwordRule('mlps')).toContain('最近5次')
    expect(passwordRule('asvs')).toContain('至少12位')
    expect(passwordRule('asvs')).not.toContain('三种')
  })
})

test('a user name of two letters forbids no password that happens to have them', () => {
  expect(passwordProblem('Kbli-wxq-274', { ...terms, username: 'li', preset: 'mlps' })).toBeNull()
})

test.each([
  ['海滨镇', '王一', ['海滨', '海滨镇', 'haibin', 'haibinzhen', '王一', 'wangyi']],
  ['蛟川街道', '单于飞', ['蛟川', 'jiaochuan', '单于飞', 'chanyufei']],
  ['镇', '李', ['xiepu', 'jindu']],
])('the words forbidden in %s to %s are its names as written and in pinyin', (town, name, expected) => {
  expect(forbiddenWords(town, name, spellingsOf)).toEqual(expect.arrayContaining(expected))
  expect(
    forbiddenWords(town, name, spellingsOf).filter((word) => word.length < 2 || /^[a-z]{1,3}$/.test(word)),
  ).toEqual([])
})
