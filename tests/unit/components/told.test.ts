import fc from 'fast-check'
import { expect, test } from 'vitest'

import { listen, tell } from '@/components/told'

test('what is told of a page comes out as it went in, whatever is in it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(listen(tell(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('so does what is in it again and again', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), fc.string({ minLength: 9 }), (value, text) => {
      const props = [value, text, { value, of: [text, value] }, [{ text }, { text, value }]]
      expect(listen(tell(props))).toEqual(JSON.parse(JSON.stringify(props)))
    }),
  )
})

test('a text that comes again is told once', () => {
  const goal = { title: '“散乱污”企业整治', account: '落后8家，已20天。' }
  const told = tell({ watched: [goal], rows: [goal, { ...goal }], first: goal.account })
  expect(told.match(/散乱污/g)).toHaveLength(1)
  expect(told.match(/落后8家/g)).toHaveLength(1)
})

test('quotes, apostrophes, commas in names and what is nowhere keep their place', () => {
  const props = { "it's": '"so"', list: [], none: {}, 'a,b': { a: 1 }, a: { b: null }, gone: undefined }
  expect(listen(tell(props))).toEqual(props)
  expect(listen(tell([{ 'a,b': 1 }, { a: 1, b: 2 }]))).toEqual([{ 'a,b': 1 }, { a: 1, b: 2 }])
})

test('the name of what each of many has is told once', () => {
  const goals = Array.from({ length: 50 }, (_, index) => ({ title: `第${index}项`, department: '党建办' }))
  expect(tell(goals).match(/department/g)).toHaveLength(1)
})
