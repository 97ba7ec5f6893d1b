import { expect, test } from 'vitest'

import { fileNameOf } from '@/lib/domain/export/file-name'

test('the name of a file tells whose, what and of which day', () => {
  expect(fileNameOf('澥浦镇2024年度重点工作', '目标任务', '截至2024-10-31')).toBe(
    '澥浦镇2024年度重点工作_目标任务_截至2024-10-31',
  )
})

test.each([
  ['what Windows forbids', 'a\\b/c:d*e?f"g<h>i|j', 'abcdefghij'],
  ['what is unseen', '整\u0000治\n\u202e项目\u200b', '整治项目'],
  ['a way out of the folder', '../../整治', '....整治'],
  ['dots and spaces at the end', '整治. . ', '整治'],
])('%s is left out', (_, part, name) => {
  expect(fileNameOf(part)).toBe(name)
})

test('three long parts still make a name that every system takes', () => {
  const name = fileNameOf('镇'.repeat(60), '𠮷'.repeat(60), '录'.repeat(60))
  expect(new TextEncoder().encode(`${name}.xlsx`).length).toBeLessThanOrEqual(255)
  expect(name).not.toContain('\ufffd')
})
