import { answerFrom, type WallAnswer } from '@/lib/domain/wall/answer'

const PATIENCE = 10_000

export type Answer = WallAnswer | 'ended' | null

/** The server's answer; null when there is none in time, or none of ours. No cookie goes along. */
export async function askPicture(source: string): Promise<Answer> {
  try {
    const response = await fetch(source, {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    })
    return answerFrom(await response.json())
  } catch {
    return null
  }
}
