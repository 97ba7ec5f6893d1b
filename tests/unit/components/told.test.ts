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

test('quotes, apostrophes, commas in names and what is nowhere keep their place', () => {
  const props = { "it's": '"so"', list: [], none: {}, 'a,b': { a: 1 }, a: { b: null }, gone: undefined }
  expect(listen(tell(props))).toEqual(props)
  expect(listen(tell([{ 'a,b': 1 }, { a: 1, b: 2 }]))).toEqual([{ 'a,b': 1 }, { a: 1, b: 2 }])
})

test('the name of what each of many has is told once', () => {
  const goals = Array.from({ length: 50 }, (_, index) => ({ title: `第${index}项`, department: '党建办' }))
  expect(tell(goals).match(/department/g)).toHaveLength(1)
})
