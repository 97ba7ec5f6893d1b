import { expect, test } from 'vitest'

import { isTooLarge } from '@/lib/forms/size'
import config from '@/next.config.js'

const READ = Number(config.experimental?.serverActions?.bodySizeLimit)

const shapes: [what: string, form: (size: number) => FormData][] = [
  ['one long text', (size) => formOf([['list', 'x'.repeat(size)]])],
  ['one long text in Chinese', (size) => formOf([['list', '镇'.repeat(size)]])],
  ['a text of line breaks', (size) => formOf([['list', '\n'.repeat(size)]])],
  ['many fields', (size) => formOf(Array.from({ length: size / 100 }, (_, at) => [`field${at}`, 'x']))],
]

function formOf(fields: [string, string][]) {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

const bytesOf = async (form: FormData) => (await new Response(form).arrayBuffer()).byteLength

test.each(shapes)(
  'a form of %s that is not refused before it is sent is read by the server',
  async (_, form) => {
    const sizes = Array.from({ length: 60 }, (_, step) => (step + 1) * 5_000)
    const taken = sizes.filter((size) => !isTooLarge(form(size)))
    expect(taken.length).toBeGreaterThan(0)
    expect(taken.length).toBeLessThan(sizes.length)
    for (const size of taken) expect(await bytesOf(form(size))).toBeLessThan(READ)
  },
)

test('the largest form there is, a pasted list of 20,000 characters, is a third of it at most', () => {
  expect(isTooLarge(formOf([['list', '镇'.repeat(20_000)]]))).toBe(false)
  expect(20_000 * 3).toBeLessThan(READ / 3)
})
