import type { Entry } from '../entry/entry'
import { can, canOnEntry, relationTo } from '../policy'
import type { Viewer } from '../viewer'
import type { Goal } from './goal'
import { hasCurve, hasTarget } from './promises'

/** What the pages of a goal offer the viewer. An archived goal can only be looked at, and by an admin restored. */
export type GoalVerbs = {
  edit: boolean
  /** Hand it to another department, and measure it in another way once something was reported. */
  rewrite: boolean
  archive: boolean
  reviseTarget: boolean
  changeCurve: boolean
  log: boolean
  tick: boolean
  overrule: boolean
  void: (entry: Entry) => boolean
}

/** The verbs of a goal for its viewer: what the role and the department allow, and the goal as it stands. */
export function goalVerbsOf(viewer: Viewer, goal: Goal): GoalVerbs {
  const relation = relationTo(viewer, goal)
  const isOpen = goal.archivedAt === null
  const archive = can(viewer.role, 'archiveGoal', relation)
  return {
    edit: archive || (isOpen && can(viewer.role, 'editGoal', relation)),
    rewrite: can(viewer.role, 'rewriteGoal', relation),
    archive,
    reviseTarget: isOpen && hasTarget(goal) && can(viewer.role, 'reviseTarget', relation),
    changeCurve: isOpen && hasCurve(goal) && can(viewer.role, 'editGoal', relation),
    log: isOpen && can(viewer.role, 'logProgress', relation),
    tick: isOpen && can(viewer.role, 'tickMilestone', relation),
    overrule: isOpen && can(viewer.role, 'overruleLight', relation),
    void: ({ author }) => isOpen && canOnEntry(viewer, 'voidEntry', goal, { authorId: author.id }),
  }
}
