/** Prisma's own number for the lock that who migrates holds. */
export const MIGRATION_LOCK = 72_707_369
