'use client'

import { type ReactNode, useDeferredValue, useSyncExternalStore } from 'react'

type LaterProps = {
  /** What keeps its room, where it is not folded away: the page has its length, and its place when it is loaded anew. */
  meanwhile?: ReactNode
  children: ReactNode
}

/**
 * What nobody sees in the first moment, below the first screens or folded away: the browser draws it, from what it was
 * sent anyway, as soon as the page has come to life, a little at a time; on the way from page to page at once. The
 * server would draw it again for everybody, and each element costs it several times what its figures do
 * (tests/bench/README.md).
 */
export const Later = ({ meanwhile = null, children }: LaterProps) =>
  useDeferredValue(useIsAlive()) ? children : meanwhile

/** Whether the page has come to life: not on the server, nor in the moment in which the browser takes over what it drew. */
const useIsAlive = () =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )

const neverChanges = () => () => undefined
