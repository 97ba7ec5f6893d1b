import type { WallPicture } from './picture'

/** What the server answers to a display: the picture, and which build drew it. */
export type WallAnswer = { build: string; picture: WallPicture }

/** What it answers, with 404, once the link shows nothing any more. Nobody else's 404 says so. */
export const ENDED = { displayLink: 'ended' } as const

/** Reads an answer to a display; null for what is not from this system, such as a proxy's error page. */
export function answerFrom(body: unknown): WallAnswer | 'ended' | null {
  if (typeof body !== 'object' || body === null) return null
  if ('displayLink' in body && body.displayLink === ENDED.displayLink) return 'ended'
  return 'build' in body && 'picture' in body ? (body as WallAnswer) : null
}
