import {
  formOfAccount,
  formOfCarryOver,
  formOfDepartment,
  formOfName,
  formOfPlan,
  formOfSecurity,
} from '../admin-forms'
import type { Case } from './case'
import { ownAccount } from './own-account'
import { planActions } from './plan-actions'
import { sheetActions } from './sheet-actions'

/** What admins do. */
const administration: Case[] = [
  {
    action: 'createAccount',
    verb: 'manageOrganisation',
    on: 'nothing',
    form: () => ({ name: '新人', username: 'newcomer', role: 'leader' }),
  },
  {
    action: 'createAccounts',
    verb: 'manageOrganisation',
    on: 'nothing',
    form: () => ({ list: '新人,newcomer,,领导' }),
  },
  {
    action: 'changeAccount',
    verb: 'manageOrganisation',
    on: 'row',
    form: ({ colleague, office }) =>
      formOfAccount(colleague.id, { name: '改名', role: 'staff', departmentId: office.id }),
  },
  {
    action: 'resetPassword',
    verb: 'manageOrganisation',
    on: 'row',
    form: ({ colleague }) => ({ id: colleague.id }),
  },
  {
    action: 'unlockAccount',
    verb: 'manageOrganisation',
    on: 'row',
    form: ({ colleague }) => ({ id: colleague.id }),
  },
  {
    action: 'disableAccount',
    verb: 'manageOrganisation',
    on: 'row',
    form: ({ colleague }) => ({ id: colleague.id }),
  },
  {
    action: 'enableAccount',
    verb: 'manageOrganisation',
    on: 'row',
    form: ({ disabled }) => ({ id: disabled.id }),
  },
  {
    action: 'addDepartment',
    verb: 'manageOrganisation',
    on: 'nothing',
    form: () => ({ name: '新办公室', shortName: '新办', telephone: '' }),
  },
  {
    action: 'changeDepartment',
    verb: 'manageOrganisation',
    on: 'row',
    form: ({ office }) => formOfDepartment(office.id, { name: '改名办' }),
  },
  {
    action: 'moveDepartment',
    verb: 'manageOrganisation',
    on: 'row',
    form: ({ office }) => ({ id: office.id, direction: 'up', place: '4' }),
  },
  {
    action: 'archiveDepartment',
    verb: 'manageOrganisation',
    on: 'row',
    form: ({ office }) => ({ id: office.id }),
  },
  {
    action: 'restoreDepartment',
    verb: 'manageOrganisation',
    on: 'row',
    form: ({ closed }) => ({ id: closed.id }),
  },
  {
    action: 'changePlan',
    verb: 'manageOrganisation',
    on: 'row',
    form: ({ plan, insider }) =>
      formOfPlan(insider, plan.id, { title: '新名称', yellowGap: '5', redGap: '20' }),
  },
  {
    action: 'carryOverPlan',
    verb: 'managePlan',
    on: 'row',
    form: ({ plan, count }) => formOfCarryOver(plan, [count]),
  },
  {
    action: 'renameOrganisation',
    verb: 'manageOrganisation',
    on: 'nothing',
    form: ({ person }, who) => formOfName(person(who), '新镇'),
  },
  {
    action: 'changeSecurity',
    verb: 'manageOrganisation',
    on: 'nothing',
    form: ({ person }, who) => formOfSecurity(person(who), { preset: 'asvs' }),
  },
  {
    action: 'endSession',
    verb: 'manageOrganisation',
    on: 'row',
    form: ({ colleague, session }) => ({ id: colleague.id, sessionId: session.id }),
  },
  {
    action: 'endSessions',
    verb: 'manageOrganisation',
    on: 'row',
    form: ({ colleague }) => ({ id: colleague.id }),
  },
  {
    action: 'removeSecondFactor',
    verb: 'manageOrganisation',
    on: 'row',
    form: ({ colleague }) => ({ id: colleague.id }),
  },
  { action: 'removeSampleProgress', verb: 'manageOrganisation', on: 'nothing', form: () => ({}) },
  { action: 'confirmMilestones', verb: 'manageOrganisation', on: 'nothing', form: () => ({}) },
  {
    action: 'makeDisplayLink',
    verb: 'manageOrganisation',
    on: 'nothing',
    form: () => ({ key: crypto.randomUUID(), name: '一楼大厅' }),
  },
  {
    action: 'revokeDisplayLink',
    verb: 'manageOrganisation',
    on: 'row',
    form: ({ link }) => ({ id: link.id }),
  },
]

/** What is no goal's, and no admin's either. */
export const otherActions: Case[] = [
  ...administration,
  ...ownAccount,
  ...planActions,
  ...sheetActions,
  { action: 'openWall', verb: 'openWall', on: 'nothing', form: () => ({}) },
]
