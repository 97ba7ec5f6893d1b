import 'server-only'

import { type AdministrationRefusal, administrationRefusals } from '@/lib/domain/administration/refusals'

import { refusedWith } from './refusal'
import type { FormState } from './state'

/** An admin's change that was refused, as the form's answer. */
export const refusedChange = ({
  refusal,
  about,
}: {
  refusal: AdministrationRefusal
  about?: string
}): FormState => refusedWith(administrationRefusals[refusal], about)
