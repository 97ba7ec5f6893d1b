import { describe, expect, test } from 'vitest'

import { outageOf } from '@/lib/outage'

/** As Prisma throws what PostgreSQL or the driver said. */
const thrown = (code: string, cause: object) => ({
  code,
  message: '',
  meta: { driverAdapterError: { cause } },
})

describe('a write that fails for a while is told by why', () => {
  test.each([
    ['a server that is read only', thrown('P2039', { originalCode: '25006' }), 'read-only'],
    ['a full disk', thrown('P2010', { originalCode: '53100' }), 'read-only'],
    ['a lock that is not had in time', thrown('P2010', { originalCode: '55P03' }), 'busy'],
    ['a statement that takes too long', thrown('P2039', { originalCode: '57014' }), 'busy'],
    ['a deadlock', thrown('P2034', { originalCode: '40P01' }), 'busy'],
    ['no connection free in time', new Error('timeout exceeded when trying to connect'), 'busy'],
    ['a transaction that is not begun in time', { code: 'P2028', message: '' }, 'busy'],
    ['a server that is not there', thrown('P1001', { kind: 'DatabaseNotReachable' }), 'unreachable'],
    ['the same, asked in SQL', thrown('P2010', { kind: 'DatabaseNotReachable' }), 'unreachable'],
    ['a server that is starting', thrown('P2010', { originalCode: '57P03' }), 'unreachable'],
    ['a server that is stopped', thrown('P2010', { originalCode: '57P01' }), 'unreachable'],
    ['the same, asked past Prisma', { code: '57P01', message: '' }, 'unreachable'],
    ['a line that breaks', new Error('Connection terminated unexpectedly'), 'unreachable'],
    [
      'a line that broke before',
      new Error('Client has encountered a connection error and is not queryable'),
      'unreachable',
    ],
    ['a server that falls silent', new Error('Query read timeout'), 'unreachable'],
    ['a broken socket', { code: 'ECONNRESET', message: 'read ECONNRESET' }, 'unreachable'],
  ])('%s', (_, error, outage) => {
    expect(outageOf(error)).toBe(outage)
  })

  test.each([
    ['a fault of ours', new TypeError("can't read properties of undefined")],
    ['a unique key taken', thrown('P2002', { originalCode: '23505' })],
    ['a rule of the database', thrown('P2010', { originalCode: '23514' })],
    ['a right that is missing', thrown('P2010', { originalCode: '42501' })],
    ['nothing', undefined],
  ])('%s is none', (_, error) => {
    expect(outageOf(error)).toBeNull()
  })
})
