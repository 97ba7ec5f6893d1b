import { spawn } from 'node:child_process'
import path from 'node:path'

import { serverAccount } from './account'
import { findBinaries } from './binaries'

type Outcome = { code: number | null; output: string }

/** Runs one of the server's own programs, as the account the server runs as. */
export async function control(
  program: 'initdb' | 'pg_ctl',
  folder: string,
  ...flags: string[]
): Promise<Outcome> {
  const binary = path.join(await findBinaries(), program)
  const child = spawn(binary, flags, {
    ...serverAccount(),
    cwd: folder,
    env: environment() as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  })
  const output: string[] = []
  child.stdout.on('data', (piece) => output.push(String(piece)))
  child.stderr.on('data', (piece) => output.push(String(piece)))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    // Not 'close': the server that pg_ctl leaves behind may keep the pipes.
    child.on('exit', (code) => resolve({ code, output: output.join('').trim() }))
  })
}

/** Nothing of whoever starts it: PGPORT, PGDATA or a locale would change what the server does. */
const environment = (): Record<string, string | undefined> => ({
  ...(process.env.SystemRoot && { SystemRoot: process.env.SystemRoot }),
  PATH: process.env.PATH,
  LC_ALL: 'C',
})
