import { beginSecondFactor } from '@/lib/auth/second-factor/setting-up'
import { prisma } from '@/lib/data/prisma'

import { codeOf } from '../phone'
import { ask } from './asking'
import type { Case } from './case'
import { PASSWORD, SECRET } from './people'

const own = { verb: 'manageOwnAccount', on: 'nothing' } as const
const identity = () => ({ presentPassword: PASSWORD, oneTimePassword: codeOf(SECRET) })

/** What everyone does with the own account. */
export const ownAccount: Case[] = [
  {
    ...own,
    action: 'changePassword',
    form: () => ({
      presentPassword: PASSWORD,
      newPassword: 'Vorwaerts-5678',
      repeatedPassword: 'Vorwaerts-5678',
      callbackUrl: '/',
    }),
  },
  {
    ...own,
    action: 'endOwnSession',
    recorded: 'endSession',
    form: async ({ person }, who) => {
      const data = { userId: person(who).id, tokenHash: crypto.getRandomValues(new Uint8Array(32)) }
      return { sessionId: (await prisma.session.create({ data })).id }
    },
  },
  {
    ...own,
    action: 'endOtherSessions',
    recorded: 'endSessions',
    form: async ({ person }, who) => {
      const data = { userId: person(who).id, tokenHash: crypto.getRandomValues(new Uint8Array(32)) }
      await prisma.session.create({ data })
      return {}
    },
  },
  {
    ...own,
    action: 'beginSecondFactor',
    recorded: null,
    form: () => ({ presentPassword: PASSWORD, oneTimePassword: '' }),
  },
  {
    ...own,
    action: 'setUpSecondFactor',
    form: async ({ person }, who) => {
      const viewer = person(who)
      const typed = { presentPassword: PASSWORD, oneTimePassword: '' }
      const begun = await ask(viewer, () => beginSecondFactor(viewer, typed))
      if (!begun.ok) throw new Error(begun.refusal)
      const secret = /secret=([A-Z2-7]+)/.exec(begun.value.uri)?.[1] ?? ''
      return { begun: begun.value.begun, oneTimePassword: codeOf(secret) }
    },
  },
  { ...own, action: 'renewRecoveryCodes', given: 'second factor', form: identity },
  {
    ...own,
    action: 'removeOwnSecondFactor',
    recorded: 'removeSecondFactor',
    given: 'second factor',
    form: identity,
  },
]
