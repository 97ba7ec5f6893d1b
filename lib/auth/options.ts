import 'server-only'

import type { NextAuthOptions } from 'next-auth'
import type { JWT } from 'next-auth/jwt'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'

import { endSession, findSignedIn, longestSessionHours } from '@/lib/data/signed-in'
import type { SignInRefusal } from '@/lib/domain/sign-in/sign-in'

import { authCookies, isSecure } from './cookies'
import { tokenHashOf } from './session-token'
import { type Sender, signIn } from './sign-in'

declare module 'next-auth' {
  interface User {
    token: string
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sessionToken?: string
  }
}

const Sent = z.object({
  username: z.string(),
  password: z.string(),
  oneTimePassword: z.string().default(''),
})

type Request = {
  sender: Sender
  /** Hears why nobody was signed in: next-auth knows one answer only. */
  refused: (refusal: SignInRefusal) => void
  /** Hears of what went wrong on our side: next-auth would tell the browser, and nobody else. */
  failed: (error: unknown) => void
}

/**
 * The cookie holds an opaque id, made when someone signs in and never again: next-auth encodes a session each
 * time it reads it, and gets the same id back. What the id stands for is in the database.
 */
export const authOptions = async ({ sender, refused, failed }: Request): Promise<NextAuthOptions> => ({
  // Only for how long the browser keeps the cookie: the database says when the session ends.
  session: { strategy: 'jwt', maxAge: (await longestSessionHours()) * 60 * 60 },
  useSecureCookies: isSecure(),
  cookies: authCookies(),
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    Credentials({
      credentials: { username: {}, password: {}, oneTimePassword: {} },
      async authorize(sent) {
        const { success, data } = Sent.safeParse(sent)
        if (!success) return null
        const signedIn = await telling(failed, () => signIn(data, sender))
        if (signedIn.ok) return signedIn.value
        refused(signedIn.refusal)
        return null
      },
    }),
  ],
  jwt: {
    encode: ({ token }) => token?.sessionToken ?? '',
    decode: ({ token }) => telling(failed, () => decoded(token)),
  },
  callbacks: {
    jwt: ({ token, user }) => (user ? { ...token, sessionToken: user.token } : token),
    // The page to go to is the sign-in page's to know; from here the way leads to our own address only.
    redirect: ({ baseUrl }) => baseUrl,
  },
  events: {
    signOut: ({ token }) => telling(failed, () => ended(token?.sessionToken, sender)),
  },
})

async function decoded(token: string | undefined): Promise<JWT | null> {
  const person = token ? await findSignedIn(tokenHashOf(token)) : null
  return token && person ? { sub: person.id, sessionToken: token } : null
}

async function ended(token: string | undefined, { address }: Sender) {
  if (token) await endSession(tokenHashOf(token), address)
}

async function telling<Value>(failed: Request['failed'], work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    failed(error)
    throw new Error('unavailable')
  }
}
