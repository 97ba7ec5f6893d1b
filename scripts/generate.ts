import { spawnSync } from 'node:child_process'
import path from 'node:path'

/**
 * Generates the Prisma client without the CLI's native engine, which is a download. `generate` never runs
 * that engine, it only wants the variable to name an executable.
 */
const prisma = path.resolve('node_modules/prisma/build/index.js')
const { status } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
})
process.exit(status ?? 1)
