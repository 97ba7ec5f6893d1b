import { type Contender, pageOf } from './journeys/contender'
import { journeysOn } from './journeys/journeys'
import { measureInRounds } from './measuring/rounds'
import { type AppReport, appReportOf } from './report'
import { type Served, withServedTowns } from './served/served-towns'
import { DEFAULT_SIZE, furtherTown, type Size, townName } from './town/sizes'
import { serveNextApp } from './yardsticks/next-app'
import { servePlain } from './yardsticks/plain'

/** How the app is to be measured; `only` names journeys, none means all. */
export type AppWishes = { size: Size; rounds: number; warmUp: number; only: string[] }

const hasGrown = ({ goals }: Size) => goals > DEFAULT_SIZE.goals

/** The app with its journeys beside the yardsticks; a town among many beside the same town alone. */
export function benchApp(wishes: AppWishes): Promise<AppReport> {
  const { size } = wishes
  const sizes = hasGrown(size) ? [size, DEFAULT_SIZE] : [size]
  return withServedTowns(sizes, ([served, alone], home) => {
    if (!served) throw new Error('Nothing is served.')
    return measure(served, alone ?? null, home, wishes)
  })
}

async function measure(
  served: Served,
  alone: Served | null,
  home: string,
  { size, rounds, warmUp, only }: AppWishes,
): Promise<AppReport> {
  const isWanted = ({ name }: Contender) => only.length === 0 || only.includes(name)
  const warmUps = { warmUp, sized: alone ? warmUp : warmUp / 10 }
  const journeys = (await journeysOn(served, size, warmUps)).filter(isWanted)
  const atRest = alone ? (await journeysOn(alone, DEFAULT_SIZE, warmUps)).filter(isWanted) : []
  const next = await serveNextApp(served.database.url, townName(furtherTown(size, 100)), served.cores)
  const plain = await servePlain(served, home, journeys)
  try {
    const yardstick = (name: string): Contender => ({
      name,
      server: next,
      next: pageOf(`/${name}`, ''),
      warmUp,
      seconds: 2,
    })
    const contenders = [
      yardstick('empty'),
      ...journeys,
      yardstick('rows'),
      ...aloneOnly(atRest),
      ...plain.contenders,
    ]
    const samples = await measureInRounds(contenders, rounds, served.postgresPid)
    const cores = served.cores
      ? 'the app on one core, who asks and PostgreSQL on another'
      : 'not bound to cores'
    return appReportOf({ ...size, rounds, warmUp, cores }, samples, plain.bodies)
  } finally {
    await Promise.all([next.stop(), plain.child.stop()])
  }
}

const SIZED = '-sized'

/** Of the database at rest only what grows: the town that is one of many elsewhere. */
const aloneOnly = (journeys: readonly Contender[]): Contender[] =>
  journeys
    .filter(({ name }) => name.endsWith(SIZED))
    .map((journey) => ({ ...journey, name: `${journey.name.slice(0, -SIZED.length)}-alone` }))
