import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether there is a page to go back to: whoever opened the wall by its button has one, a display's browser has none. */
export const useIsFromElsewhere = (): boolean =>
  useSyncExternalStore(
    never,
    () => history.length > 1,
    () => false,
  )
