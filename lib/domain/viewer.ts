export type Role = 'staff' | 'leader' | 'admin'

export type Person = {
  id: string
  organisationId: string
  organisationName: string
  name: string
  username: string
  role: Role
  department: { id: string; name: string; shortName: string } | null
  /** The password is one that somebody else chose, or too old: it must be changed before anything else. */
  mustChangePassword: boolean
  /** An admin without the second factor that admins have to have: it must be set up before anything else. */
  mustSetUpSecondFactor: boolean
}

declare const signedIn: unique symbol

/**
 * The person making this request. The brand can only be obtained from `lib/auth`, so a function that asks
 * for a `Viewer` cannot be reached without a session: forgetting the check is a type error.
 */
export type Viewer = Person & {
  /** The network address they ask from, for the audit log; null where nobody says. */
  address: string | null
  readonly [signedIn]: true
}

declare const displayed: unique symbol

/**
 * A display that shows the wall (大屏) by its link. Only `lib/auth` can mint one. No person stands behind it: it may
 * read what the wall shows, and since every write asks for a `Viewer`, it can write nothing.
 */
export type Display = {
  displayLinkId: string
  organisationId: string
  organisationName: string
  readonly [displayed]: true
}

/** Whoever may look at what an organisation's pages show. */
export type Onlooker = Viewer | Display
