import { cookies, headers } from 'next/headers'
import { vi } from 'vitest'

import { sessionCookie } from '@/lib/auth/cookies'
import { newSessionToken, tokenHashOf } from '@/lib/auth/session-token'
import { prisma } from '@/lib/data/prisma'
import { type FormAction, type FormState, idle } from '@/lib/forms/state'
import { formOf } from '../submitting'

/** Whoever asks: by a session that the database knows, or by none. */
export type Asker = { id: string } | null

export type Whence = { origin?: string | null; address?: string }

/** What the browser says by itself: our own address. */
const OURS = 'http://localhost:3000'

/**
 * Asks as somebody, with a session of their own. Who asks is all that is made up: a test file mocks 'next/headers' and
 * 'next/cache', nothing else.
 */
export async function ask<Answer>(
  who: Asker,
  what: () => Promise<Answer>,
  { origin = OURS, address = '192.0.2.7' }: Whence = {},
): Promise<Answer> {
  const token = who && (await openSession(who))
  const name = sessionCookie().name
  vi.mocked(cookies).mockResolvedValue({
    get: (asked: string) => (asked === name && token ? { name, value: token } : undefined),
  } as never)
  const sent = { 'x-forwarded-for': address, ...(origin !== null && { origin }) }
  vi.mocked(headers).mockResolvedValue(new Headers(sent) as never)
  return what()
}

async function openSession({ id }: { id: string }) {
  const token = newSessionToken()
  await prisma.session.create({ data: { userId: id, tokenHash: tokenHashOf(token) } })
  return token
}

export type Form = Record<string, string | string[]>

/** Submits a form as somebody, saying yes to what is asked back: what the action answers, or where it leads. */
export async function submitAs(
  who: Asker,
  action: FormAction,
  form: Form,
  whence?: Whence,
): Promise<FormState | string> {
  const state = await answerTo(ask(who, () => action(idle, formOf(form)), whence))
  if (typeof state === 'string' || state.status !== 'asked') return state
  return submitAs(who, action, { ...form, confirmed: state.questions }, whence)
}

/** What is answered, or what Next is told to do instead: `NEXT_REDIRECT;push;/sign-in;307;`. */
export const answerTo = <Answer>(asked: Promise<Answer>): Promise<Answer | string> =>
  asked.catch((error: { digest?: string }) => {
    if (error.digest === undefined) throw error
    return error.digest
  })

export const NOT_FOUND = 'NEXT_HTTP_ERROR_FALLBACK;404'
