import { z } from 'zod'

import { Id, Line, optional, Version } from '../input'
import type { InitialPasswordState } from '../sign-in/initial-password'
import type { Role } from '../viewer'

/** Someone a goal can be given to: an active account, by name. */
export type ActivePerson = { id: string; name: string; role: Role; departmentId: string | null }

export type AccountState = 'active' | 'locked' | 'disabled'

/** An account as an admin reads it. */
export type Account = ActivePerson & {
  username: string
  state: AccountState
  /** How it stands with the password that somebody else chose; null once its owner has chosen another. */
  initialPassword: InitialPasswordState | null
  hasSecondFactor: boolean
  /** Day and time of day where the town is; null before the first time. */
  lastSignedIn: string | null
  isSample: boolean
  /** The fingerprint of what an admin can change of it. */
  version: string
}

/** A user name as typed: full-width characters, capitals, spaces around it and what is unseen make no difference. */
export const usernameFrom = (typed: string): string =>
  typed.normalize('NFKC').replace(/\p{C}/gu, '').trim().toLowerCase()

const USERNAME = /^[a-z0-9][a-z0-9._-]{1,31}$/

const Username = z
  .string()
  .transform(usernameFrom)
  .refine(
    (name) => USERNAME.test(name),
    '用户名为2至32位，只用英文字母、数字、点、横线、下划线，以字母或数字开头。',
  )

const changeable = {
  name: Line(50),
  role: z.enum(['staff', 'leader', 'admin'], '请选择角色。'),
  departmentId: optional(Id),
}

/** Staff log progress for a department, so without one they could do nothing. */
const staffHaveDepartment = ({ role, departmentId }: { role: Role; departmentId: string | null }) =>
  role !== 'staff' || departmentId !== null
const departmentMissing = { path: ['departmentId'], error: '填报人要有科室，请选择。' }

export const AccountDraft = z
  .object({ username: Username, ...changeable })
  .refine(staffHaveDepartment, departmentMissing)
export type AccountDraft = z.output<typeof AccountDraft>

export const AccountChange = z
  .object({ id: Id, version: Version, ...changeable })
  .refine(staffHaveDepartment, departmentMissing)
export type AccountChange = z.output<typeof AccountChange>
