import type { Sent, Volley } from './volley'

/** As `volley`, with something done before each request; autocannon can't wait for that. */
export async function oneByOne(
  url: string,
  next: () => Sent,
  before: () => Promise<void>,
  { connections, amount }: { connections: number; amount: number },
): Promise<Volley> {
  const times: number[] = []
  let [begun, refused] = [0, 0]
  const from = performance.now()
  const ask = async () => {
    while (begun < amount) {
      begun += 1
      await before()
      const { path, ...request } = next()
      const asked = performance.now()
      const response = await fetch(url + path, { ...request, redirect: 'manual' })
      await response.arrayBuffer()
      if (response.status === 200) times.push(performance.now() - asked)
      else if (response.status === 503) refused += 1
      else throw new Error(`${path} was answered with ${response.status}.`)
    }
  }
  await Promise.all(Array.from({ length: connections }, ask))
  return { times, seconds: (performance.now() - from) / 1_000, refused }
}
