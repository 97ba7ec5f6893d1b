import { describe, expect, test } from 'vitest'

import { addressReader } from '@/scripts/app/client-address.mjs'

/** A request from this peer with this header. */
const request = (peer: string, forwarded?: string) => ({
  socket: { remoteAddress: peer },
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
})

describe('the address of a request', () => {
  test.each([
    ['is the peer', '', request('10.1.2.3'), '10.1.2.3'],
    ['is not what a stranger writes into the header', '', request('10.1.2.3', '1.1.1.1'), '10.1.2.3'],
    ['is what a proxy on this machine says', '', request('127.0.0.1', '10.1.2.3'), '10.1.2.3'],
    ['is that by IPv6 too', '', request('::1', 'fd00::7'), 'fd00::7'],
    ['is plain where IPv4 comes in IPv6', '', request('::ffff:10.1.2.3'), '10.1.2.3'],
    [
      'is the last that a trusted one wrote, not what came before',
      '',
      request('127.0.0.1', '1.1.1.1, 10.1.2.3'),
      '10.1.2.3',
    ],
    ['is what a named proxy says', '10.9.0.0/16', request('10.9.1.1', '10.1.2.3'), '10.1.2.3'],
    [
      'goes back over several proxies',
      '10.9.1.1, 10.9.1.2',
      request('10.9.1.2', '1.1.1.1, 10.1.2.3, 10.9.1.1'),
      '10.1.2.3',
    ],
  ])('%s', (_, proxies, asked, address) => {
    expect(addressReader(proxies)(asked)).toBe(address)
  })

  test('is not read with a list of proxies that means nothing', () => {
    expect(() => addressReader('somewhere')).toThrow()
  })
})
