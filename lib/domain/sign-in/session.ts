/** A browser in which somebody is signed in. */
export type OpenSession = {
  id: string
  userId: string
  /** What the browser calls itself, and where it asked from; null where nobody said. */
  userAgent: string | null
  address: string | null
  /** ISO instants. */
  since: string
  lastSeen: string
  /** The one that is asking. */
  isHere: boolean
}

/** The same as people recognise it: the browser in words. */
export type ShownSession = Omit<OpenSession, 'userAgent' | 'userId'> & { device: string }
