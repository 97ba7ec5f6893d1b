import { expect, test } from 'vitest'

import { deviceOf } from '@/lib/device'

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  [`${WINDOWS} Chrome/142.0.0.0 Safari/537.36`, 'Chrome · Windows'],
  [`${WINDOWS} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`, 'Edge · Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.42',
    '微信 · iOS',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0', 'Firefox · Linux'],
  ['', '未知的浏览器'],
  [null, '未知的浏览器'],
  ['<script>alert(1)</script>', '未知的浏览器'],
])('a browser that calls itself %s is shown as people know it', (userAgent, shown) => {
  expect(deviceOf(userAgent)).toBe(shown)
})
