import fc from 'fast-check'
import { expect, test } from 'vitest'

import { returnPathFrom } from '@/lib/domain/sign-in/return-path'

test.each([
  ['/goals'],
  ['/goals?standing=behind&asOf=2024-10-31'],
  ['/goals/0192?x=%2F%2Fevil.example'],
  ['/goals?q=https://evil.example'],
  ['/goals?q=%E6%95%B4%E6%B2%BB'],
])('after signing in one comes to the wanted page %s', (path) => {
  expect(returnPathFrom(path)).toBe(path)
})

test('who wanted a file comes to the page it is fetched from', () => {
  expect(returnPathFrom('/goals/export?standing=behind&asOf=2024-10-31')).toBe(
    '/goals?standing=behind&asOf=2024-10-31',
  )
})

test.each([
  ['/goals?_rsc=1a2b3', '/goals'],
  ['/goals?standing=behind&_rsc=1a2b3', '/goals?standing=behind'],
])('whom a page fetched in parts, %s, turned away comes to the page itself', (asked, path) => {
  expect(returnPathFrom(asked)).toBe(path)
})

test.each([
  ['nothing', undefined],
  ['no text', ''],
  ['several', ['/goals', '/my']],
  [
    'an object that calls itself a path',
    { startsWith: (): boolean => true, length: 1, toString: (): string => '/goals' },
  ],
  ['another site', 'https://evil.example/'],
  ['another site by capitals', 'HTTPS://EVIL.EXAMPLE/'],
  ['another site without its slashes', 'https:evil.example'],
  ['another site with one slash', 'https:/evil.example'],
  ['another site without its scheme', '//evil.example'],
  ['another site behind three slashes', '///evil.example'],
  ['another site behind many slashes', '//////evil.example/goals'],
  ['another site behind a backslash', '/\\evil.example'],
  ['another site behind two backslashes', '\\\\evil.example'],
  ['another site behind a backslash and a slash', '\\/evil.example'],
  ['another site behind a tab', '/\t/evil.example'],
  ['another site behind a line break', '/\n/evil.example'],
  ['another site behind a return', '/\r/evil.example'],
  ['another site behind a space', ' //evil.example'],
  ['another site behind a tab at the start', '\t//evil.example'],
  ['another site behind a character of control', '\u0001//evil.example'],
  ['another site behind what has no width', '\u200b//evil.example'],
  ['another site behind dots', '/.//evil.example'],
  ['another site behind more dots', '/goals/..//evil.example'],
  ['another site behind encoded dots', '/%2e//evil.example'],
  ['another site behind encoded dots that lead up', '/goals/%2E%2e//evil.example'],
  ['another site behind a tab and a backslash', '/\t\\evil.example'],
  ['another site with our name before it', 'https://jindu.example@evil.example/'],
  ['another site with a name before it', '//jindu.example:80@evil.example'],
  ['another site by its number', '//3232235777/'],
  ['another site in brackets', '//[::ffff:192.168.1.1]/'],
  ['another site with a full stop of its own', '//evil。example'],
  ['another site with slashes of full width', '／／evil.example'],
  ['our address by another name', 'http://here.invalid:81/goals'],
  ['a script', 'javascript:alert(1)'],
  ['a script by capitals', 'JaVaScRiPt:alert(1)'],
  ['a script behind a tab', 'java\tscript:alert(1)'],
  ['a script that says it is a page', 'javascript://here.invalid/%0Aalert(1)'],
  ['a page of its own', 'data:text/html,<script>alert(1)</script>'],
  ['a page of its own, encoded', 'data:text/html;base64,PHNjcmlwdD4='],
  ['what a page keeps', 'blob:http://here.invalid/1'],
  ['the source of a page', 'view-source:http://here.invalid/'],
  ['a file of the computer', 'file:///etc/passwd'],
  ['a part of a page', '#//evil.example'],
  ['a query alone', '?callbackUrl=//evil.example'],
  ['a page without its slash', 'goals'],
  ['the sign-in page', '/sign-in?callbackUrl=%2Fsign-in'],
  ['the sign-in page with itself in it', '/sign-in?callbackUrl=/sign-in?callbackUrl=//evil.example'],
  ['the sign-in page behind dots', '/goals/../sign-in'],
  ['the change of the password', '/change-password'],
  ['the setting up of a second factor', '/second-factor?callbackUrl=/'],
  ['signing out', '/api/auth/signout'],
  ['signing out behind a backslash', '/api\\auth/signout'],
  ['a path of a length that nobody has', `/goals?q=${'x'.repeat(2000)}`],
  ['what is no address', '/\u0000'.repeat(1500)],
])('%s leads to the home page', (_, asked) => {
  expect(returnPathFrom(asked)).toBe('/')
})

// What looks like another site is a part of our own path, and stays one.
test.each([
  ['slashes that are encoded', '/%2f%2fevil.example', '/%2f%2fevil.example'],
  ['slashes that are encoded twice', '/%252f%252fevil.example', '/%252f%252fevil.example'],
  ['a backslash that is encoded', '/%5cevil.example', '/%5cevil.example'],
  ['a line break that is encoded, with a header behind it', '/%0d%0aSet-Cookie:x=1', '/%0d%0aSet-Cookie:x=1'],
  ['a name before an at sign', '/@evil.example', '/@evil.example'],
  ['a scheme below a slash', '/https://evil.example', '/https://evil.example'],
  ['a script below a slash', '/javascript:alert(1)', '/javascript:alert(1)'],
  ['a line break, which a browser leaves out', '/goals\r\nSet-Cookie:x=1', '/goalsSet-Cookie:x=1'],
  ['slashes of full width behind one', '/／evil.example', '/%EF%BC%8Fevil.example'],
])('%s stay on our own address', (_, asked, led) => {
  expect(returnPathFrom(asked)).toBe(led)
})

const pieces = [
  '/',
  '\\',
  '.',
  '..',
  '%2e',
  '%2f',
  '\t',
  '\n',
  '@',
  ':',
  '?',
  '#',
  ' ',
  'evil.example',
  'goals',
  'http',
]

test('whatever is asked for, a browser stays on the address it is on, and comes to the same page if told again', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
      ),
      (asked) => {
        const led = returnPathFrom(`/${asked}`)
        expect(new URL(led, 'http://jindu.example/sign-in').origin).toBe('http://jindu.example')
        expect(returnPathFrom(led)).toBe(led)
      },
    ),
    { numRuns: 2000 },
  )
})
