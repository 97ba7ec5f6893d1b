/** One thing that can be done about what was said. */
export type ToastAction = { label: string; onClick: () => void }

export type Toast = { id: number; words: string; isError: boolean; action: ToastAction | null }

/** As many as there is room for beside what one is working on. */
const MOST = 3

let standing: readonly Toast[] = []
let last = 0
const listeners = new Set<() => void>()

/** Says what was just done at the foot of the page, with the way to undo it. */
export const toast = (words: string, action: ToastAction | null = null) =>
  add({ words, isError: false, action })

/** Says there what did not succeed. */
export const toastError = (words: string) => add({ words, isError: true, action: null })

function add(said: Omit<Toast, 'id'>) {
  last += 1
  stand([...standing, { id: last, ...said }].slice(-MOST))
}

export const dropToast = (id: number) => stand(standing.filter((each) => each.id !== id))

function stand(toasts: readonly Toast[]) {
  standing = toasts
  for (const listener of listeners) listener()
}

export function onToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const toastsNow = () => standing
