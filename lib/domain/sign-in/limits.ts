/**
 * What slows guessing down beyond the lock of an account. Only failures count. An office shares one address: a
 * hundred people who mistype now and then stay below, and who guesses gets 40 tries in a quarter of an hour.
 */
export const FROM_ONE_ADDRESS = { most: 40, minutes: 15 }

/**
 * On one account from addresses its owner was never signed in at: guesses spread over many addresses end here for the
 * day, while the owner gets in as ever, and the account can't be kept locked from afar.
 */
export const FROM_STRANGE_ADDRESSES = { most: 20, minutes: 24 * 60 }

/** On one account from where its owner was signed in before, as NIST SP 800-63B caps tries on one account. */
export const FROM_KNOWN_ADDRESSES = { most: 100, minutes: 24 * 60 }

/** For so long an address counts as known after a session was opened from it. */
export const KNOWN_DAYS = 90

/**
 * Who counts as one: an IPv4 address, and of IPv6 the 64 bits that one subscriber has to choose addresses from. Whoever
 * has no address is one, too.
 */
export function networkOf(address: string | null): string {
  if (address === null) return 'none'
  const plain = address
    .toLowerCase()
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/, '')
  if (!plain.includes(':')) return plain
  const [before = [], after = []] = plain.split('::').map((part) => part.split(':').filter(Boolean))
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return [...before, ...zeros, ...after].slice(0, 4).map(withoutZeros).join(':')
}

const withoutZeros = (group: string) => group.replace(/^0+(?=.)/, '')
