import { beginSecondFactor, setUpSecondFactor } from '@/app/second-factor/actions'
import type { Viewer } from '@/lib/domain/viewer'
import type { FormState } from '@/lib/forms/state'

import { codeOf } from './phone'
import { submit } from './submitting'

/** What an answer shows this one time under a label. */
const shown = (state: FormState, label: string): string =>
  (state.status === 'saved' ? (state.once ?? []) : []).find((each) => each.label === label)?.text ?? ''

const secretIn = (uri: string) => /[?&]secret=([A-Z2-7]+)/.exec(uri)?.[1] ?? ''

/** Begins a second factor: the secret for the phone, and what goes back with the first code. */
export async function beginFor(person: Viewer, presentPassword: string, oneTimePassword = '') {
  const state = await submit(person, beginSecondFactor, { presentPassword, oneTimePassword })
  return { secret: secretIn(shown(state, 'uri')), begun: shown(state, 'begun'), state }
}

/** Gives a person a second factor with the code of the step before this one, so that two more can follow. */
export async function aSecondFactor(person: Viewer, password: string) {
  const { secret, begun } = await beginFor(person, password)
  const state = await submit(person, setUpSecondFactor, { begun, oneTimePassword: codeOf(secret, -1) })
  const codes = (state.status === 'saved' ? (state.once ?? []) : []).map(({ text }) => text)
  return { secret, codes, state }
}
