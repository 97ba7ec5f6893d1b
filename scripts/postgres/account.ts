import { spawnSync } from 'node:child_process'

import { Failure } from '../failure'

const NAME = 'postgres'

export const isRoot = process.getuid?.() === 0

/** Whom the server runs as: PostgreSQL refuses to be root, so root lends it a system user. */
export function serverAccount(): { uid?: number; gid?: number } {
  if (!isRoot) return {}
  const known = find()
  if (known) return known
  console.log(`Creating the system user ${NAME}: PostgreSQL refuses to run as root.`)
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME])
  const made = find()
  if (!made)
    throw new Failure(`The system user ${NAME} could not be created: create it, or start as another user.`)
  return made
}

function find() {
  const [uid, gid] = [number('-u'), number('-g')]
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

function number(flag: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, NAME], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : undefined
}
