import type { Contents } from './controls'

const PREFIX = 'jindu-draft:'

/** Where what somebody typed into a form is kept: for this person, page and form, in this tab alone. */
export function keyOf(owner: string, form: HTMLFormElement): string {
  const hidden = [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')]
  const ids = hidden.filter(({ name }) => /^id$|Id$/.test(name))
  const single = ids.filter(({ name }) => ids.filter((other) => other.name === name).length === 1)
  const first = form.querySelector<HTMLInputElement>(':is(input:not([type=hidden]), textarea, select)[name]')
  return [
    `${PREFIX}${owner}`,
    location.pathname,
    first?.name ?? '',
    ...single.map(({ value }) => value),
  ].join(':')
}

export function readDraft(key: string): Contents | null {
  return attempt(() => JSON.parse(sessionStorage.getItem(key) ?? 'null'))
}

export function writeDraft(key: string, contents: Contents) {
  attempt(() =>
    Object.keys(contents).length > 0
      ? sessionStorage.setItem(key, JSON.stringify(contents))
      : sessionStorage.removeItem(key),
  )
}

/** Forgets what is kept in this tab, except what is this person's. */
export function forgetDrafts(exceptOf?: string) {
  attempt(() => {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(PREFIX) && !(exceptOf && key.startsWith(`${PREFIX}${exceptOf}:`)))
        sessionStorage.removeItem(key)
  })
}

/** A browser may keep nothing, or have no room: then nothing is kept. */
function attempt<Value>(work: () => Value): Value | null {
  try {
    return work()
  } catch {
    return null
  }
}
