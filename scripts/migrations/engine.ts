import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'

const WASM = createRequire(import.meta.url)
  .resolve('@prisma/schema-engine-wasm')
  .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm')

/** Nothing in the database is managed by anyone else. */
export const filters = { externalTables: [], externalEnums: [] }

/**
 * Prisma's own schema engine, compiled to WebAssembly: its native twin is a download, which an intranet can't
 * make.
 */
export async function openEngine(
  schema: string,
  database: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  instantiated ??= instantiate()
  await instantiated
  const silent = () => undefined
  return glue.SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    silent,
    bindMigrationAwareSqlAdapterFactory(database),
  )
}

let instantiated: Promise<void> | undefined

async function instantiate() {
  const { instance } = await WebAssembly.instantiate(await readFile(WASM), {
    './schema_engine_bg.js': Object.fromEntries(Object.entries(glue).map(unheld)),
  })
  glue.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
}

/** The engine never clears the timer of its lock: no process should wait ten seconds for that. */
function unheld([name, part]: [string, unknown]): [string, WebAssembly.ImportValue] {
  if (!name.startsWith('__wbg_setTimeout')) return [name, part as WebAssembly.ImportValue]
  return [name, (callback: () => void, delay: number) => setTimeout(callback, delay).unref()]
}
