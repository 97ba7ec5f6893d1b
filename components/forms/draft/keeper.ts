import { type Contents, changesIn, contentsOf, fillIn, typedSince, untouchedContentsOf } from './controls'
import { forgetDrafts, keyOf, readDraft, writeDraft } from './storage'

/** The field by which a submission says whose draft it ends; it is taken out before anything is sent. */
const FIELD = '$ACTION_DRAFT'

const keepers = new Map<string, Keeper>()

/** Keeps what is typed into a form until it is saved, and fills in what was kept of it before. */
export class Keeper {
  readonly key: string
  /** What was there before anybody typed. */
  private untouched: Contents
  /** Nobody has typed since it was saved. */
  private isSaved = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly listening = new AbortController()

  constructor(
    private readonly form: HTMLFormElement,
    owner: string,
  ) {
    this.key = keyOf(owner, form)
    this.untouched = untouchedContentsOf(form)
    keepers.set(this.key, this)
    const { signal } = this.listening
    for (const type of ['input', 'change']) form.addEventListener(type, this.keepSoon, { signal })
    form.addEventListener('click', this.noteChoice, { signal })
    form.addEventListener('formdata', this.noteSent, { signal })
    form.addEventListener('reset', this.undoReset, { signal })
    window.addEventListener('pagehide', this.keep, { signal })
  }

  /** Answers whether there was anything. */
  async restore(): Promise<boolean> {
    const kept = readDraft(this.key)
    if (!kept) return false
    await fillIn(this.form, kept)
    return true
  }

  /** Puts back what was there before. */
  async drop() {
    await fillIn(this.form, this.untouched)
    this.keep()
  }

  forget() {
    clearTimeout(this.timer)
    this.isSaved = true
    writeDraft(this.key, {})
  }

  /** The form was drawn anew or emptied. It takes several times until it is as it will be after it was saved. */
  settle() {
    if (this.isSaved) this.untouched = contentsOf(this.form)
  }

  stop() {
    this.keep()
    this.listening.abort()
    if (keepers.get(this.key) === this) keepers.delete(this.key)
  }

  private readonly keepSoon = () => {
    this.isSaved = false
    clearTimeout(this.timer)
    this.timer = setTimeout(this.keep, 200)
  }

  private readonly noteChoice = ({ target }: Event) => {
    if (target instanceof Element && target.closest('button[aria-pressed]')) this.keepSoon()
  }

  private readonly keep = () => {
    clearTimeout(this.timer)
    if (!this.isSaved) writeDraft(this.key, typedSince(this.untouched, contentsOf(this.form)))
  }

  private readonly noteSent = ({ formData }: FormDataEvent) => formData.set(FIELD, this.key)

  /** React empties a form once it is answered, or puts what was sent back: a refusal changes nothing that stands in it. */
  private readonly undoReset = () => {
    const before = contentsOf(this.form)
    // Right after it, before anybody can type on.
    queueMicrotask(() => {
      if (this.isSaved) this.settle()
      else fillIn(this.form, changesIn(before, contentsOf(this.form)))
    })
  }
}

/** Takes out of what is to be sent which draft it is about. */
export function takeDraft(form: FormData): string {
  const key = form.get(FIELD)
  form.delete(FIELD)
  return typeof key === 'string' ? key : ''
}

/** What was kept of a form, which is saved now. */
export const forgetDraft = (key: string) => keepers.get(key)?.forget()

/** Everything kept in this tab: whoever signs out leaves nothing. */
export function forgetAllDrafts() {
  for (const keeper of keepers.values()) keeper.forget()
  forgetDrafts()
}
