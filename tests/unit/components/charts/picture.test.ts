import { expect, test } from 'vitest'

import { resolved } from '@/components/charts/picture/colours'
import { wrapped } from '@/components/charts/picture/wrapped'

const colours = new Map([
  ['--ink', '#1a1e24'],
  ['--canvas', '#fff'],
])

test.each([
  ['var(--ink)', '#1a1e24'],
  ['fill: var(--ink); stroke: var( --canvas , red)', 'fill: #1a1e24; stroke: #fff'],
  ['var(--unknown)', 'currentColor'],
  ['#123', '#123'],
])('%s stands for %s in a picture', (value, told) => {
  expect(resolved(value, colours)).toBe(told)
})

test.each([
  ['灯的走势', 10, ['灯的走势']],
  ['农村生活污水治理设施', 4, ['农村生活', '污水治理', '设施']],
  ['2024年度', 3, ['2024', '年度']],
  ['𠮷野家', 2, ['𠮷野', '家']],
  ['', 5, []],
])('%s is written in lines of at most %i characters', (text, most, lines) => {
  expect(wrapped(text, most)).toEqual(lines)
})
