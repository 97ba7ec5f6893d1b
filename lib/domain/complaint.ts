import { refuse, type TurningAway } from './result'

/**
 * What is wrong with a form, beside the field it is about; `stored` is what the field may be set to instead, `turnsAway` as
 * of a `Sentence`.
 */
export type Complaint = { field: string; message: string; stored?: string; turnsAway?: TurningAway }

/**
 * What a rule answers a form: the value, or why not, with a complaint for each field that is wrong. `version` is that
 * of what is stored, where the form was opened before.
 */
export type FormResult<Value, Refusal extends string> =
  | { ok: true; value: Value }
  | { ok: false; refusal: Refusal; about?: string; complaints?: Complaint[]; version?: string }

/** A no for what is typed in the fields complained of. */
export const invalid = (complaints: Complaint[]) => ({ ...refuse('invalid'), complaints })
