import type { Role, Viewer } from './viewer'

/**
 * What a person can do here. `look` is reading what everyone's pages show; `rewriteGoal` is handing a goal to another
 * department, and measuring it in another way once something was reported.
 */
export type Verb =
  | 'look'
  | 'manageOwnAccount'
  | 'logProgress'
  | 'tickMilestone'
  | 'voidEntry'
  | 'undoEntry'
  | 'logGoal'
  | 'editGoal'
  | 'reviseTarget'
  | 'rewriteGoal'
  | 'archiveGoal'
  | 'overruleLight'
  | 'openWall'
  | 'managePlan'
  | 'manageOrganisation'
  | 'readAudit'

/**
 * How the viewer stands to what the verb is used on: their department leads the goal (牵头), supports it (配合), or
 * neither; or they are the author of the report, whatever their department.
 */
export type Relation = 'lead' | 'supporting' | 'none' | 'author'

const anyone: readonly Relation[] = ['lead', 'supporting', 'none', 'author']

/**
 * Who may do what: the whole truth, shown in docs/permissions.md. All of it is within the own organisation; what
 * belongs to another one does not exist.
 */
export const permissions: Record<Verb, Partial<Record<Role, readonly Relation[]>>> = {
  look: { staff: anyone, leader: anyone, admin: anyone },
  manageOwnAccount: { staff: anyone, leader: anyone, admin: anyone },
  logProgress: { staff: ['lead', 'supporting'], admin: anyone },
  tickMilestone: { staff: ['lead', 'supporting'], admin: anyone },
  voidEntry: { staff: ['lead', 'author'], admin: anyone },
  undoEntry: { staff: ['author'], admin: ['author'] },
  logGoal: { staff: ['lead'], admin: anyone },
  editGoal: { staff: ['lead'], admin: anyone },
  reviseTarget: { staff: ['lead'], admin: anyone },
  rewriteGoal: { admin: anyone },
  archiveGoal: { admin: anyone },
  overruleLight: { leader: anyone },
  openWall: { leader: anyone, admin: anyone },
  managePlan: { admin: anyone },
  manageOrganisation: { admin: anyone },
  readAudit: { admin: anyone },
}

/** Whether a role may use a verb on what it stands to in this relation (`none` where there is no goal). */
export const can = (role: Role, verb: Verb, relation: Relation = 'none'): boolean =>
  permissions[verb][role]?.includes(relation) ?? false

type Departments = { leadDepartment: { id: string }; supportingDepartments: readonly { id: string }[] }

/** What a goal is to the viewer's department; nothing to who has none, such as a leader. */
export function relationTo(viewer: Viewer, goal: Departments): Relation {
  const own = viewer.department?.id
  if (own === undefined) return 'none'
  if (goal.leadDepartment.id === own) return 'lead'
  return goal.supportingDepartments.some(({ id }) => id === own) ? 'supporting' : 'none'
}

/** Whether the viewer may use a verb on a report, be it as its author or by their department. */
export const canOnEntry = (
  viewer: Viewer,
  verb: 'voidEntry' | 'undoEntry',
  goal: Departments,
  { authorId }: { authorId: string },
): boolean => can(viewer.role, verb, authorId === viewer.id ? 'author' : relationTo(viewer, goal))
