type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement

/** What stands in the controls of a form: by name the texts of all so named, in order; of a choice whether it is made. */
export type Contents = Record<string, string[]>

/** What stands in a form. What is unseen, secret or a file is left out. */
export function contentsOf(form: HTMLFormElement): Contents {
  const contents: Contents = {}
  for (const [name, controls] of controlsOf(form)) contents[name] = controls.map(textOf)
  return contents
}

/** What stood in it before anybody typed, also where somebody typed before the page was ready. */
export function untouchedContentsOf(form: HTMLFormElement): Contents {
  const contents: Contents = {}
  for (const [name, controls] of controlsOf(form)) contents[name] = controls.map(untouchedTextOf)
  return contents
}

/** By which the server knows a form that it was sent before: kept with what was typed, where the form takes it back. */
const KEY = 'key'

/** What was typed, to be kept: what differs from how it was, under the key of its form. */
export function typedSince(before: Contents, now: Contents): Contents {
  const typed = changesIn(now, before)
  return Object.keys(typed).length > 0 && now[KEY] ? { ...typed, [KEY]: now[KEY] } : typed
}

/** What of it differs from how it was. */
export function changesIn(now: Contents, before: Contents): Contents {
  const isOther = ([name, texts]: [string, string[]]) =>
    texts.length !== before[name]?.length || texts.some((text, place) => text !== before[name]?.[place])
  return Object.fromEntries(Object.entries(now).filter(isOther))
}

/** Fills it in as if it were typed. A choice may bring further fields, and a row that is missing is added. */
export async function fillIn(form: HTMLFormElement, contents: Contents) {
  const longest = Math.max(1, ...Object.values(contents).map(({ length }) => length))
  for (let round = 0; round < longest + 3; round++) {
    if (!fillOnce(form, contents)) return
    await new Promise((resolve) => setTimeout(resolve))
  }
}

function fillOnce(form: HTMLFormElement, contents: Contents): boolean {
  const all = new Map(controlsOf(form))
  const fill = ([name, texts]: [string, string[]]) => fillNamed(form, name, all.get(name) ?? [], texts)
  const choices = Object.entries(contents).filter(([name]) => isChoice(all.get(name)?.[0]))
  // What a choice brings is looked up anew before it is filled in.
  return choices.map(fill).includes(true) || Object.entries(contents).map(fill).includes(true)
}

function fillNamed(form: HTMLFormElement, name: string, controls: Control[], texts: string[]): boolean {
  const isFilled = controls.map((control, place) => put(control, texts[place])).includes(true)
  const isShort = controls.length > 0 && controls.length < texts.length
  return (isShort && addRow(form, name)) || isFilled
}

/** Its rows grow by the button that says it adds them. */
function addRow(form: HTMLFormElement, name: string): boolean {
  const button = form.querySelector<HTMLButtonElement>(`button[data-adds~="${name}"]`)
  button?.click()
  return button !== null
}

function put(control: Control, text: string | undefined): boolean {
  if (text === undefined || textOf(control) === text) return false
  if (isChoice(control)) {
    // Of several the one that is made unmakes the others.
    if (text === '' && !isCheckbox(control)) return false
    control.click()
    return textOf(control) === text
  }
  // Past React, which otherwise takes the change for its own and tells nobody.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, text)
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
  const fold = control.closest('details')
  if (fold) fold.open = true
  return textOf(control) === text
}

function controlsOf(form: HTMLFormElement): [string, Control[]][] {
  const named = new Map<string, Control[]>()
  for (const control of ([...form.elements] as Control[]).filter(isKept))
    named.set(nameOf(control), [...(named.get(nameOf(control)) ?? []), control])
  return [...named]
}

const NOT_KEPT = ['password', 'file', 'submit', 'reset', 'image']
const SECRET = /password|secret|code|totp/i

function isKept(control: Control): boolean {
  const name = calledOf(control)
  if (!name || SECRET.test(name) || control.matches(':disabled, [readonly]')) return false
  if (control.type === 'hidden') return name === KEY && control.hasAttribute('data-kept')
  return control instanceof HTMLButtonElement
    ? control.hasAttribute('aria-pressed')
    : !NOT_KEPT.includes(control.type)
}

const nameOf = (control: Control) =>
  isChoice(control) ? `${calledOf(control)}=${control.value}` : calledOf(control)

/** What is sent only together with something else has no name before, and is kept under another. */
const calledOf = (control: Control) => control.name || control.dataset.keptAs || ''

const isCheckbox = (control: Control) => control.type === 'checkbox'

const isChoice = (control: Control | undefined) =>
  control !== undefined && (['checkbox', 'radio'].includes(control.type) || control.type === 'button')

const untouchedTextOf = (control: Control) =>
  !isChoice(control) && 'defaultValue' in control ? control.defaultValue : textOf(control)

function textOf(control: Control): string {
  if (!isChoice(control)) return control.value
  const isMade =
    control instanceof HTMLButtonElement
      ? control.getAttribute('aria-pressed') === 'true'
      : (control as HTMLInputElement).checked
  return isMade ? 'chosen' : ''
}
