import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { newRecoveryCodes, recoveryCodeHash } from '@/lib/auth/second-factor/recovery-codes'
import { seal, unseal } from '@/lib/auth/second-factor/sealing'
import { newTotpSecret, totpStep, totpUri } from '@/lib/auth/second-factor/totp'
import { readCode } from '@/lib/domain/sign-in/second-factor'

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_SECRET', 'the secret of this server')
})

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('a sealed text', () => {
  test('is read again for its own purpose, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, purpose) => {
        expect(unseal(seal(text, purpose), purpose)).toBe(text)
      }),
    )
  })

  test('looks different each time and tells nothing of what is in it', () => {
    const [one, other] = [seal('JBSWY3DPEHPK3PXP', 'a'), seal('JBSWY3DPEHPK3PXP', 'a')]
    expect(one).not.toBe(other)
    expect(one).not.toContain('JBSWY3DPEHPK3PXP')
  })

  test.each([
    ['for another purpose', (sealed: string) => unseal(sealed, 'b')],
    ['cut short', (sealed: string) => unseal(sealed.slice(0, -4), 'a')],
    ['of another version', (sealed: string) => unseal(sealed.replace('v1', 'v2'), 'a')],
    ['that is empty', () => unseal('', 'a')],
    ['that is no such text', () => unseal('v1.AAAA', 'a')],
  ])('is not read %s', (_, read) => {
    expect(read(seal('text', 'a'))).toBeNull()
  })

  test('is not read after a change of any byte, nor with another key', () => {
    const sealed = seal('text', 'a')
    const bytes = Buffer.from(sealed.slice(3), 'base64url')
    for (const index of bytes.keys()) {
      const changed = Buffer.from(bytes)
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(unseal(`v1.${changed.toString('base64url')}`, 'a')).toBeNull()
    }
    vi.stubEnv('NEXTAUTH_SECRET', 'another secret')
    expect(unseal(sealed, 'a')).toBeNull()
  })
})

describe('a code from the phone', () => {
  /** The secret of RFC 6238, and its codes by SHA-1 cut to six digits. */
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

  test.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [1_111_111_111, '050471', 37_037_037],
    [1_234_567_890, '005924', 41_152_263],
    [2_000_000_000, '279037', 66_666_666],
    [20_000_000_000, '353130', 666_666_666],
  ])('at %i s is that of RFC 6238', (seconds, code, step) => {
    expect(totpStep(secret, code, seconds * 1000)).toBe(step)
  })

  test('is taken one step early or late, no more', () => {
    const inStep = (steps: number) => totpStep(secret, '081804', (1_111_111_109 + steps * 30) * 1000)
    expect([-2, -1, 0, 1, 2].map(inStep)).toEqual([null, 37_037_036, 37_037_036, 37_037_036, null])
  })

  test('is made of 160 bits of chance, told to the phone with the town and the user name', () => {
    const secrets = new Set(Array.from({ length: 100 }, newTotpSecret))
    expect(secrets.size).toBe(100)
    for (const each of secrets) expect(each).toMatch(/^[A-Z2-7]{32}$/)
    const uri = new URL(totpUri(secret, '澥浦镇', 'wangfang'))
    expect(decodeURIComponent(uri.href)).toContain('otpauth://totp/澥浦镇:wangfang?')
    expect(Object.fromEntries(uri.searchParams)).toEqual({ secret, issuer: '澥浦镇' })
  })
})

describe('a code as typed', () => {
  test.each([
    ['123456', { digits: '123456' }],
    [' 123 456 ', { digits: '123456' }],
    ['１２３　４５６', { digits: '123456' }],
    ['123-456', { digits: '123456' }],
    ['kd4x-pm7t-wq3z-h2na', { recoveryCode: 'KD4XPM7TWQ3ZH2NA' }],
    ['ＫＤ４Ｘ　ＰＭ７Ｔ　ＷＱ３Ｚ　Ｈ２ＮＡ', { recoveryCode: 'KD4XPM7TWQ3ZH2NA' }],
    ['KD4X—PM7T–WQ3Z－H2NA', { recoveryCode: 'KD4XPM7TWQ3ZH2NA' }],
    ['12345', null],
    ['1234567', null],
    ['', null],
    ['١٢٣٤٥٦', null],
    ['KD4X-PM7T-WQ3Z-H2N0', null],
    ['KD4X-PM7T-WQ3Z', null],
    ['1'.repeat(100_000), null],
  ])('%s', (typed, code) => {
    expect(readCode(typed)).toEqual(code)
  })

  test('is each recovery code as it is shown, and hashes to what is kept of it', () => {
    for (const code of newRecoveryCodes()) {
      const read = readCode(code)
      expect(read).toEqual({ recoveryCode: code.replaceAll('-', '') })
      expect(recoveryCodeHash(code)).toEqual(recoveryCodeHash(code.replaceAll('-', '')))
    }
  })
})
