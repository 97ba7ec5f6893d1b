/**
 * How every session of the app is opened. In UTC because Prisma 7 stores instants hours off in a session of another
 * zone, and most Chinese servers' is another. Nobody waits longer than a form may take to be answered.
 */
export const SESSION = [
  'timezone=UTC',
  'statement_timeout=15000',
  'lock_timeout=1500',
  'idle_in_transaction_session_timeout=30000',
]
  .map((setting) => `-c ${setting}`)
  .join(' ')
