import { type AdministrationRefusal, administrationRefusals } from '@/lib/domain/administration/refusals'
import type { Complaint } from '@/lib/domain/complaint'
import type { Sentence } from '@/lib/domain/result'

import { type FormState, rejected } from './state'

/** A rule's no as the form's answer: beside the field where there is one, with what it is about filled in. */
export function refusedWith({ field, message }: Sentence, about = ''): FormState {
  const sentence = message.replace('{}', about)
  return field === undefined
    ? rejected(sentence)
    : rejected('没有保存：请改正标出的地方。', { [field]: [sentence] })
}

type Refused<Refusal extends string> = {
  refusal: Refusal
  complaints?: readonly Complaint[]
}

/** A no with several reasons as the form's answer: each beside its field. */
export function refusedFor<Refusal extends string>(
  { refusal, complaints = [] }: Refused<Refusal>,
  sentences: Record<Refusal, Sentence>,
): FormState {
  const fields: Record<string, string[]> = {}
  for (const { field, message } of complaints) fields[field] = [...(fields[field] ?? []), message]
  return rejected(sentences[refusal].message, fields)
}

/** An admin's change that was refused, as the form's answer. */
export const refusedChange = ({ refusal, about }: { refusal: AdministrationRefusal; about?: string }) =>
  refusedWith(administrationRefusals[refusal], about)
