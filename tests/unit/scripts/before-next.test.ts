import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

import { expect, test } from 'vitest'

import { toldBeforeNext } from '@/scripts/app/before-next.mjs'
import { contentPolicy } from '@/scripts/app/content-policy.mjs'

/** A request and its answer, after both were told what Next has to know. */
function toldOf(publicUrl: string, headers: Record<string, string> = {}, url = '/goals?q=1') {
  const request = Object.assign(new IncomingMessage(new Socket()), { url, headers })
  const response = new ServerResponse(request)
  toldBeforeNext({ trustedProxies: '', publicUrl, development: false })(request, response)
  return { request, response }
}

test('under https browsers are told to come by https alone for a year, and by http they are not', () => {
  const secured = toldOf('https://jindu.example').response
  expect(secured.getHeader('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
  expect(toldOf('http://192.168.1.5:3000').response.hasHeader('strict-transport-security')).toBe(false)
})

test('only what a build made may be kept, and the address of a wall, which is its key, is told to nobody', () => {
  const answerTo = (url: string) => toldOf('http://localhost:3000', {}, url).response
  expect(answerTo('/goals').getHeader('cache-control')).toBe('no-store')
  expect(answerTo('/_next/static/chunks/1.js').hasHeader('cache-control')).toBe(false)
  expect(answerTo('/goals').getHeader('referrer-policy')).toBe('same-origin')
  expect(answerTo('/wall/key/picture').getHeader('referrer-policy')).toBe('no-referrer')
})

test('every answer has a policy of its own, and Next reads the same', () => {
  const all = Array.from({ length: 100 }, () => toldOf('http://localhost:3000'))
  const policies = all.map(({ response }) => response.getHeader('content-security-policy'))
  expect(new Set(policies).size).toBe(100)
  expect(all.map(({ request }) => request.headers['content-security-policy'])).toEqual(policies)
})

test('what a sender writes into the headers that Next reads is not believed', () => {
  const sent = {
    'x-pathname': '/elsewhere',
    'x-forwarded-for': '1.1.1.1',
    'content-security-policy': "script-src 'nonce-mine'",
  }
  const { headers } = toldOf('http://localhost:3000', sent).request
  expect(headers['x-pathname']).toBe('/goals?q=1')
  expect(headers['x-forwarded-for']).toBe('gone')
  expect(headers['content-security-policy']).not.toContain('mine')
})

test('no policy lets text run as a script, but that of the development server', () => {
  const policy = contentPolicy(false)('n')
  expect(policy).toContain("script-src 'nonce-n' 'strict-dynamic';")
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*(unsafe|\*|https?:)/)
  expect(policy).not.toMatch(/\bws:/)
  expect(contentPolicy(true)('n')).toContain("'unsafe-eval'")
})
