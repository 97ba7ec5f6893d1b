import type { Role, Viewer } from '@/lib/domain/viewer'

/** Someone signed in, of the department that leads the goal unless said. */
export const viewerOf = (role: Role = 'staff', departmentId: string | null = 'd', id = 'viewer') =>
  ({
    id,
    organisationId: 'o',
    organisationName: '澥浦镇',
    name: '王芳',
    username: 'wangfang',
    role,
    department: departmentId === null ? null : { id: departmentId, name: '办公室', shortName: '办' },
    mustChangePassword: false,
    mustSetUpSecondFactor: false,
  }) as Viewer
