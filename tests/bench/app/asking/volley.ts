import autocannon from 'autocannon'

/** A request as it goes over the line. */
export type Sent = { method: 'GET' | 'POST'; path: string; headers: Record<string, string>; body?: string }

/**
 * How long each answer took in milliseconds, and all of them together in seconds; and how many were refused by the gate,
 * which are no answers.
 */
export type Volley = { times: number[]; seconds: number; refused: number }

/** Seconds after which somebody gives up. */
const PATIENCE = 60

const OK = 200
const REFUSED = 503

/** Asks so often, on so many connections at a time. Throws when anything went wrong. */
export async function volley(
  url: string,
  next: () => Sent,
  { connections, amount }: { connections: number; amount: number },
): Promise<Volley> {
  const times: number[] = []
  const begun = performance.now()
  let seconds = 0
  const { errors, statusCodeStats = {} } = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = {
      url,
      connections: Math.min(connections, amount),
      amount,
      timeout: PATIENCE,
      // How often it looks whether it is done, in milliseconds.
      sampleInt: 50,
      requests: [{ setupRequest: (given: autocannon.Request) => ({ ...given, ...next() }) }],
    }
    const running = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)))
    running.on('response', (_client, status, _bytes, time) => {
      if (status === OK) times.push(time)
      seconds = (performance.now() - begun) / 1_000
    })
  })
  const refused = statusCodeStats[`${REFUSED}`]?.count ?? 0
  // Who is refused is hung up on, and what was sent meanwhile on that connection is lost.
  if (errors > 0 || times.length < amount - 2 * refused)
    throw new Error(
      `${times.length} of ${amount} answered, ${errors} errors: ${JSON.stringify(statusCodeStats)}`,
    )
  return { times, seconds, refused }
}
