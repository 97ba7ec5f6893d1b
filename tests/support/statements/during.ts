import { hearStatements } from './heard.mjs'

let heard: string[] = []
hearStatements(({ text }: { text: string }) => heard.push(text))

/** Tells `tell` what this process asks of PostgreSQL while something is done, however that ends. */
export async function whileHearing<Answer>(
  tell: (statements: string[]) => void,
  work: () => Promise<Answer>,
): Promise<Answer> {
  heard = []
  try {
    return await work()
  } finally {
    tell(heard)
    heard = []
  }
}
