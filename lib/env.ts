import { type Nightly, nightlyFrom } from './domain/backup/nightly'

/** What the environment says; `npm start` fills it in. Read when asked: a build has none of it. */

export const databaseUrl = () => process.env.DATABASE_URL ?? 'postgresql://unset'

/** Connections to the database at once. */
export const databasePool = () => Number(process.env.DATABASE_POOL) || 10

/** The backup every night; null where it is off. `npm start` has refused what makes no sense. */
export function nightlyBackup(): Nightly | null {
  const read = nightlyFrom(process.env)
  return read.ok ? read.value : null
}

/** Which build is running; '' where nobody says. */
export const buildId = () => process.env.JINDU_BUILD_ID ?? ''

/** What is derived from it is worth nothing without it; `npm start` makes one and keeps it. */
export function authSecret(): string {
  const secret = process.env.NEXTAUTH_SECRET
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set')
  return secret
}

const publicUrl = () => new URL(process.env.PUBLIC_URL ?? 'http://localhost:3000')

/** The address people type, without a path. */
export const publicOrigin = () => publicUrl().origin

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** What a request of our own pages names as its Origin: the address people type. */
export function acceptedOrigins(): string[] {
  const { protocol, hostname, port, origin } = publicUrl()
  if (!LOOPBACK.includes(hostname)) return [origin]
  return LOOPBACK.map((name) => new URL(`${protocol}//${name}:${port}`).origin)
}
