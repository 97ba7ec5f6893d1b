import type { Relation, permissions as table, Verb } from '@/lib/domain/policy'
import type { Role } from '@/lib/domain/viewer'
import { roleWords } from '@/lib/domain/words'

/** What each verb is called, and what it means. */
const verbWords: Record<Verb, [chinese: string, english: string]> = {
  look: ['查看', 'read what everyone’s pages and files show'],
  manageOwnAccount: ['管理自己的账号', 'change the own password and what else belongs to the own account'],
  logProgress: ['填报进展', 'log progress'],
  tickMilestone: ['勾选节点', 'tick a step, and open it again'],
  voidEntry: ['作废、更正填报', 'void or correct a report'],
  undoEntry: ['撤销刚填的', 'take a report back seconds after logging it'],
  logGoal: ['新增目标任务', 'add a goal'],
  editGoal: ['编辑目标任务', 'change a goal, its steps and its curve'],
  reviseTarget: ['调整目标', 'promise another target or due day'],
  rewriteGoal: [
    '改牵头科室、改已填报目标的指标',
    'hand a goal over, or measure it anew once something was reported',
  ],
  archiveGoal: ['归档、恢复目标任务', 'archive a goal, and restore it'],
  overruleLight: ['改判', 'overrule a light, and withdraw that'],
  openWall: ['打开大屏', 'open the wall for some hours'],
  managePlan: ['管理年度计划', 'read in the plan’s document and its table, prepare the next year'],
  manageOrganisation: ['管理账号、科室、设置', 'manage accounts, departments and settings'],
  readAudit: ['查看、导出操作日志', 'read and export the audit log'],
}

const relationWords: Record<Relation, string> = {
  lead: '牵头科室 lead',
  supporting: '配合科室 supporting',
  none: '其他 other',
  author: '填报人本人 author',
}

const roles = Object.keys(roleWords) as Role[]

/** The table of who may do what, as docs/permissions.md shows it. */
export function permissionsInWords(permissions: typeof table): string {
  const header = ['', ...roles.map((role) => `${roleWords[role]} ${role}`)]
  const rows = Object.entries(verbWords).map(([verb, [chinese, english]]) => [
    `${chinese}<br>\`${verb}\`: ${english}`,
    ...roles.map((role) => cellOf(permissions[verb as Verb][role] ?? [])),
  ])
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function cellOf(relations: readonly Relation[]): string {
  if (relations.length === 0) return '–'
  const all = Object.keys(relationWords) as Relation[]
  if (all.every((relation) => relations.includes(relation))) return '✓'
  return all
    .filter((relation) => relations.includes(relation))
    .map((relation) => relationWords[relation])
    .join('<br>')
}
