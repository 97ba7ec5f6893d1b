import { useSyncExternalStore } from 'react'

/** The whole screen for the wall, where the browser gives it. */
export function useFullScreen() {
  const state = useSyncExternalStore(listen, stateNow, () => 'unsupported')
  return { isSupported: state !== 'unsupported', isOn: state === 'on', toggle }
}

function listen(changed: () => void) {
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}

function stateNow() {
  if (!document.fullscreenEnabled) return 'unsupported'
  return document.fullscreenElement ? 'on' : 'off'
}

// A browser that says no after all leaves everything as it is.
function toggle() {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen()
  done.catch(() => undefined)
}
