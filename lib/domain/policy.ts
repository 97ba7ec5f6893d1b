import type { Role, Viewer } from './viewer'

export type Verb =
  | 'logProgress'
  | 'tickMilestone'
  | 'voidEntry'
  | 'logGoal'
  | 'editGoal'
  | 'reviseTarget'
  | 'overruleLight'
  | 'openWall'
  | 'manageOrganisation'

/** How the viewer's department stands to a goal: it leads it (牵头), supports it (配合), or neither. */
export type Relation = 'lead' | 'supporting' | 'none'

const anyone: readonly Relation[] = ['lead', 'supporting', 'none']

/** Who may do what. Everyone signed in may look at every goal of the own organisation; only verbs differ. */
const allowed: Record<Verb, Partial<Record<Role, readonly Relation[]>>> = {
  logProgress: { staff: ['lead', 'supporting'], admin: anyone },
  tickMilestone: { staff: ['lead', 'supporting'], admin: anyone },
  voidEntry: { staff: ['lead'], admin: anyone },
  logGoal: { staff: ['lead'], admin: anyone },
  editGoal: { staff: ['lead'], admin: anyone },
  reviseTarget: { staff: ['lead'], admin: anyone },
  overruleLight: { leader: anyone },
  openWall: { leader: anyone, admin: anyone },
  manageOrganisation: { admin: anyone },
}

/** Whether a role may use a verb on a goal it stands to in this relation (`none` where there is no goal). */
export const can = (role: Role, verb: Verb, relation: Relation = 'none'): boolean =>
  allowed[verb][role]?.includes(relation) ?? false

type Departments = { leadDepartment: { id: string }; supportingDepartments: readonly { id: string }[] }

/** What a goal is to the viewer's department; nothing to who has none, such as a leader. */
export function relationTo(viewer: Viewer, goal: Departments): Relation {
  const own = viewer.department?.id
  if (own === undefined) return 'none'
  if (goal.leadDepartment.id === own) return 'lead'
  return goal.supportingDepartments.some(({ id }) => id === own) ? 'supporting' : 'none'
}

/** An entry may be voided by its author, by the lead department and by an admin; a leader changes no entry. */
export const canVoid = (viewer: Viewer, goal: Departments, entry: { authorId: string }): boolean =>
  can(viewer.role, 'voidEntry', entry.authorId === viewer.id ? 'lead' : relationTo(viewer, goal))
