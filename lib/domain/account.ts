import type { Role } from './viewer'

/** Someone a goal can be given to: an active account, by name. */
export type ActivePerson = { id: string; name: string; role: Role; departmentId: string | null }
