import { describe, expect, test } from 'vitest'
import type { z } from 'zod'

import { DayField, Id, idList, isId, Line, optional, Passage, Quantity } from '@/lib/domain/input'

const read = (field: z.ZodType, typed: unknown) => {
  const { success, data, error } = field.safeParse(typed)
  return success ? data : error?.issues.map(({ message }) => message)
}

describe('a quantity', () => {
  test.each([
    ['12', '12'],
    [' 12 ', '12'],
    ['　１２　', '12'],
    ['１２．５', '12.5'],
    ['1,234.5', '1234.5'],
    ['１，２３４', '1234'],
    ['-3', '-3'],
    ['－3', '-3'],
    ['−3', '-3'],
    ['+3', '3'],
    ['007', '7'],
    ['0.10', '0.1'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['1.10000', '1.1'],
    ['999999999999.9999', '999999999999.9999'],
    ['000000000000001', '1'],
  ])('typed as %j is %s', (typed, quantity) => {
    expect(read(Quantity, typed)).toBe(quantity)
  })

  test.each([
    ['', '请填数字。'],
    [' 　', '请填数字。'],
    ['十二', '请只填数字，例如 12 或 96.5。'],
    ['12家', '请只填数字，例如 12 或 96.5。'],
    ['1e30', '请只填数字，例如 12 或 96.5。'],
    ['0x10', '请只填数字，例如 12 或 96.5。'],
    ['1.2.3', '请只填数字，例如 12 或 96.5。'],
    ['1,23', '请只填数字，例如 12 或 96.5。'],
    ['--1', '请只填数字，例如 12 或 96.5。'],
    ['.', '请只填数字，例如 12 或 96.5。'],
    ['NaN', '请只填数字，例如 12 或 96.5。'],
    ['Infinity', '请只填数字，例如 12 或 96.5。'],
    ['1234567890123', '数字太大，整数部分最多12位。'],
    ['1.23456', '小数最多四位。'],
    [undefined, '请填数字。'],
    [12, '请填数字。'],
    [['1', '2'], '请填数字。'],
  ])('is not %j', (typed, message) => {
    expect(read(Quantity, typed)).toEqual([message])
  })
})

test.each([
  ['', null],
  [' 　', null],
  [undefined, null],
  ['5', '5'],
  ['x', ['请只填数字，例如 12 或 96.5。']],
  [['5', '6'], ['请填数字。']],
])('an optional quantity typed as %j', (typed, expected) => {
  expect(read(optional(Quantity), typed)).toEqual(expected)
})

test.each([
  ['2024-02-29', '2024-02-29'],
  [' ２０２４-０２-２９ ', '2024-02-29'],
  ['2023-02-29', ['请选择日期。']],
  ['2024-13-01', ['请选择日期。']],
  ['2024-2-9', ['请选择日期。']],
  ['2024-02-29T00:00', ['请选择日期。']],
  ['', ['请选择日期。']],
  [undefined, ['请选择日期。']],
  ['1999-12-31', ['请选择2000年到2100年之间的日期。']],
  ['2101-01-01', ['请选择2000年到2100年之间的日期。']],
])('a day typed as %j', (typed, expected) => {
  expect(read(DayField, typed)).toEqual(expected)
})

test.each([
  ['  整治　企业 ', '整治 企业'],
  ['一行\r\n又一行', '一行 又一行'],
  ['零\u0000宽\u200b', '零宽'],
  ['长'.repeat(10), '长'.repeat(10)],
  ['长'.repeat(11), ['最多10个字。']],
  ['长'.repeat(10_000), ['最多10个字。']],
  [' \u0000\u200b　', ['请填写。']],
  [undefined, ['请填写。']],
])('a line typed as %j', (typed, expected) => {
  expect(read(Line(10), typed)).toEqual(expected)
})

test.each([
  [' 第一行\r\n\t第二行\u0000 ', '第一行\n\t第二行'],
  ['', ''],
  [undefined, ''],
  ['长'.repeat(21), ['最多20个字。']],
])('a passage typed as %j', (typed, expected) => {
  expect(read(Passage(20), typed)).toEqual(expected)
})

const id = '0190a3c2-0000-7000-8000-000000000001'

test.each([
  [undefined, []],
  ['', []],
  [id, [id]],
  [
    [id, id],
    [id, id],
  ],
  ['x', ['没有这一项，请刷新页面。']],
  [[id, "' or 1=1"], ['没有这一项，请刷新页面。']],
])('ids sent as %j', (sent, expected) => {
  expect(read(idList, sent)).toEqual(expected)
})

test('only an id is an id', () => {
  expect(isId(id)).toBe(true)
  expect(isId('1')).toBe(false)
  expect(read(Id, '')).toEqual(['没有这一项，请刷新页面。'])
})
