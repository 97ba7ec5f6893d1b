import type { Served } from '../served/served-towns'
import { furtherTown, SIZED_TOWN, type Size, WRITTEN_TO } from '../town/sizes'
import { changing } from './changing'
import { type Contender, pageOf } from './contender'
import { type Reported, Reports, reportedGoals } from './reporting'

const SECONDS = 2

/** `sized`: of the town of the size asked for, whose pages are compared with another process where it is not the default. */
type WarmUps = { warmUp: number; sized: number }

/** What is asked of the app, by the names under which the targets know it. */
export async function journeysOn(
  served: Served,
  size: Size,
  { warmUp, sized: sizedWarmUp }: WarmUps,
): Promise<Contender[]> {
  const signedIn = (number: number) => served.signInTo(number)
  const [of54, of100, sized, written] = await Promise.all([
    signedIn(furtherTown(size, 54)),
    signedIn(furtherTown(size, 100)),
    signedIn(SIZED_TOWN),
    signedIn(furtherTown(size, WRITTEN_TO)),
  ])
  const { ownerUrl } = served.database
  const goals = reportedGoals(written)
  const reports = await Reports.on(served.url, ownerUrl, goals)
  const journey = (name: string, next: Contender['next'], more: Partial<Contender> = {}): Contender => ({
    name,
    server: served,
    next,
    warmUp,
    seconds: SECONDS,
    ...more,
  })
  // The code being warm by then.
  const rarely = { warmUp: warmUp / 10 }
  const page = (path: string, { leader }: typeof of54) => pageOf(path, leader.cookie)
  const verify = (acknowledged: number) => reports.verify(acknowledged)
  return [
    journey('overview', page('/overview', of54)),
    journey('list', page('/goals', of100)),
    journey('overview-changed', page('/overview', of54), {
      ...rarely,
      before: changing(ownerUrl, of54.goals),
    }),
    journey('list-changed', page('/goals', of100), { ...rarely, before: changing(ownerUrl, of100.goals) }),
    journey('goal', inTurn(reportedGoals(of54))),
    journey('goal-changed', inTurn(goals), { ...rarely, before: changing(ownerUrl, written.goals) }),
    journey('entry', () => reports.next(goals).sent, { verify }),
    journey('export', page('/goals/export', of100), { warmUp: warmUp / 5 }),
    journey('plan', page('/plan', of54)),
    journey('overview-sized', page('/overview', sized), { warmUp: sizedWarmUp }),
    journey('list-sized', page('/goals', sized), { warmUp: sizedWarmUp }),
  ]
}

/** The pages of the goals one after the other. */
function inTurn(goals: readonly Reported[]): Contender['next'] {
  let seen = 0
  return () => {
    const { id, cookie } = goals[seen++ % goals.length] ?? { id: '', cookie: '' }
    return pageOf(`/goals/${id}`, cookie)()
  }
}
