import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'

import { Later } from '@/components/ui/later'

test('what nobody sees at first is left to the browser, and keeps its room until then', () => {
  expect(renderToString(<Later>below</Later>)).toBe('')
  expect(renderToString(<Later meanwhile={<i />}>below</Later>)).toBe('<i></i>')
})
