import type { TurningAway } from '@/lib/domain/result'

/**
 * What a form knows about its last submission. `at` is the server's time of day; `made` the id of what it made;
 * `once` what is shown this one time and kept nowhere, such as an initial password. `asked` is no refusal: the same
 * form is saved once it carries the questions back as `confirmed`. `version` is the fingerprint of what is stored, with
 * which the form may be saved next; `stored` what a field may be set to, where somebody else changed it.
 */
export type FormState =
  | { status: 'idle' }
  | { status: 'saved'; message: string; at: string; made?: string; once?: ShownOnce[]; version?: string }
  | { status: 'asked'; questions: string[]; values: Record<string, string[]> }
  | Rejected

export type Rejected = {
  status: 'rejected'
  message: string
  fields: Record<string, string[]>
  values: Record<string, string[]>
  way?: Way
  version?: string
  stored?: Record<string, string>
  /** Whoever asked was turned away, whatever they typed. `formAction` records it and tells it no further. */
  turnedAway?: TurningAway
}

/** What has to be done before a form that was refused can be sent again. */
export type Way = 'signIn' | 'reload'

export type ShownOnce = { label: string; text: string }

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>

export const idle: FormState = { status: 'idle' }

export const rejected = (message: string, fields: Record<string, string[]> = {}): Rejected => ({
  status: 'rejected',
  message,
  fields,
  values: {},
})

/** What has to be confirmed before it is saved, each question a sentence of its own. */
export const asked = (questions: string[]): FormState => ({ status: 'asked', questions, values: {} })

const SECRET = /password/i

/** What was typed into a form, to be given back with a refusal. Passwords never are, nor what Next adds. */
export function typedInto(form: FormData): Record<string, string[]> {
  const names = [...new Set(form.keys())].filter((name) => !SECRET.test(name) && !name.startsWith('$ACTION'))
  return Object.fromEntries(
    names.map((name) => [name, form.getAll(name).filter((sent) => typeof sent === 'string')]),
  )
}
