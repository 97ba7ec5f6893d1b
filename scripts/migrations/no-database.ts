import { ColumnTypeEnum, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

const name = { provider: 'postgres', adapterName: 'no-database' } as const
const unavailable = () => Promise.reject(new Error('there is no database here'))

/** What the engine asks any server before it works: that the schema `public` exists, and the version. */
const greeting = {
  columnNames: ['exists', 'version', 'numeric_version'],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, 'PostgreSQL 15.0', 150_000]],
}

/** Stands where the engine expects a server: comparing two schemas needs none. */
export const noDatabase: SqlMigrationAwareDriverAdapterFactory = {
  ...name,
  connect: async () => ({
    ...name,
    queryRaw: async () => greeting,
    executeRaw: unavailable,
    executeScript: unavailable,
    startTransaction: unavailable,
    dispose: async () => undefined,
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  }),
  connectToShadowDb: unavailable,
}
