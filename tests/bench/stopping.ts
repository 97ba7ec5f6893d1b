import { SIGNALS, Stopped } from '../../scripts/processes/child'

let received: NodeJS.Signals | undefined

/** From now on a signal is kept until it is asked for, so that the servers are ended in their turn. */
export function heedSignals() {
  for (const signal of SIGNALS)
    process.on(signal, () => {
      received = signal
    })
}

/** Throws where somebody wants all of it to end. */
export function unlessStopped() {
  if (received) throw new Stopped(`Stopped by ${received}.`)
}
