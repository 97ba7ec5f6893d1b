import { databaseAnswers } from '@/lib/data/system'
import { version } from '@/package.json'

export const dynamic = 'force-dynamic'

/** Whether the app can work, for whoever watches over it; asks nobody to sign in. */
export async function GET() {
  const well = await databaseAnswers()
  const body = well
    ? { status: 'ok', database: 'ok', version }
    : { status: 'error', database: 'unreachable', version }
  return Response.json(body, { status: well ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
