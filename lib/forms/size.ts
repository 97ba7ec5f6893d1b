/** In bytes, a little less than what next.config.js lets an action read. */
const MOST = 240_000

/** What each part of a form costs besides its name and its value. */
const PART = 150

export const TOO_LARGE = '填的内容太多，一次交不了，没有保存。请分几次提交；填的内容还在。'

/** Whether a form is more than the server reads: asked before it is sent, because a refused one gets no words back. */
export function isTooLarge(form: FormData): boolean {
  const encoder = new TextEncoder()
  let size = 0
  for (const [name, value] of form) {
    // A browser sends every line break as two characters.
    const sent = typeof value === 'string' ? encoder.encode(value.replace(/\n/g, '\r\n')).length : value.size
    size += PART + encoder.encode(name).length + sent
  }
  return size > MOST
}
