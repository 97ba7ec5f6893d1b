import { refuse } from './result'

/** What is wrong with a form, beside the field it is about. */
export type Complaint = { field: string; message: string }

/** What a rule answers a form: the value, or why not, with a complaint for each field that is wrong. */
export type FormResult<Value, Refusal extends string> =
  | { ok: true; value: Value }
  | { ok: false; refusal: Refusal; complaints?: Complaint[] }

/** A no for what is typed in the fields complained of. */
export const invalid = (complaints: Complaint[]) => ({ ...refuse('invalid'), complaints })
