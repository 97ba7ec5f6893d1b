import { type AdministrationRefusal, administrationRefusals } from '@/lib/domain/administration/refusals'
import type { Complaint } from '@/lib/domain/complaint'
import type { Sentence, TurningAway } from '@/lib/domain/result'

import { type FormState, type Rejected, rejected } from './state'

/** A rule's no as the form's answer: beside the field where there is one, with what it is about filled in. */
export function refusedWith({ field, message, turnsAway }: Sentence, about = ''): FormState {
  const sentence = message.replace('{}', about)
  const state =
    field === undefined
      ? rejected(sentence)
      : rejected('没有保存：请改正标出的地方。', { [field]: [sentence] })
  return marked(state, turnsAway)
}

/** With the mark by which `formAction` knows what to record. */
const marked = (state: Rejected, turnedAway: TurningAway | undefined): Rejected =>
  turnedAway === undefined ? state : { ...state, turnedAway }

type Refused<Refusal extends string> = {
  refusal: Refusal
  about?: string
  complaints?: readonly Complaint[]
  version?: string
}

/** A no with several reasons as the form's answer: each beside its field, with what it needs to be saved next. */
export function refusedFor<Refusal extends string>(
  { refusal, about = '', complaints = [], version }: Refused<Refusal>,
  sentences: Record<Refusal, Sentence>,
): FormState {
  const fields: Record<string, string[]> = {}
  for (const { field, message } of complaints) fields[field] = [...(fields[field] ?? []), message]
  const { message, turnsAway } = sentences[refusal]
  const why = turnsAway ?? complaints.find((one) => one.turnsAway)?.turnsAway
  const state = marked(rejected(message.replace('{}', about), fields), why)
  return version === undefined ? state : { ...state, version, stored: storedIn(complaints) }
}

const storedIn = (complaints: readonly Complaint[]) =>
  Object.fromEntries(
    complaints.flatMap(({ field, stored }) => (stored === undefined ? [] : [[field, stored]])),
  )

/** An admin's change that was refused, as the form's answer. */
export const refusedChange = (refused: Refused<AdministrationRefusal>) =>
  refused.version === undefined
    ? refusedWith(administrationRefusals[refused.refusal], refused.about)
    : refusedFor(refused, administrationRefusals)
