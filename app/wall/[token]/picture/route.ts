import { findDisplay } from '@/lib/auth/display'
import { ENDED, type WallAnswer } from '@/lib/domain/wall/answer'
import { buildId } from '@/lib/env'

import { findPicture } from '../find-picture'

const headers = { 'Cache-Control': 'no-store' }

/** The wall's picture for a display that shows it already. It asks for a link, never for a session. */
export async function GET(_request: Request, { params }: RouteContext<'/wall/[token]/picture'>) {
  const display = await findDisplay((await params).token)
  if (!display) return Response.json(ENDED, { status: 404, headers })
  const answer: WallAnswer = { build: buildId(), picture: await findPicture(display) }
  return Response.json(answer, { headers })
}
