import { chown, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { Failure } from '../failure'
import { serverAccount } from './account'
import { control } from './control'
import { keepSecret, openFolder } from './home'

/** The files of one database server: `folder` is the server's, the secrets beside it are ours. */
export type Cluster = { folder: string; data: string; password: string }

/** The cluster in this home, made when there is none. */
export async function openCluster(home: string): Promise<Cluster> {
  const folder = await ownFolder(path.join(home, 'postgres'))
  const data = path.join(folder, 'data')
  const password = await keepSecret(path.join(home, 'postgres.password'))
  if (!(await stat(data).catch(() => undefined))) await initialise(folder, data, password)
  return { folder, data, password }
}

/** Under another name until it is whole, so that a first start that was killed leaves nothing half made. */
async function initialise(folder: string, data: string, password: string) {
  console.log('Creating an empty database.')
  const draft = await ownFolder(`${data}.new`, 'empty')
  const passwordFile = path.join(folder, 'password')
  await writeFile(passwordFile, password, { mode: 0o600 })
  await give(passwordFile)
  const { code, output } = await control(
    'initdb',
    folder,
    `--pgdata=${draft}`,
    `--pwfile=${passwordFile}`,
    ...FLAGS,
  )
  await rm(passwordFile)
  if (code !== 0)
    throw new Failure(`The database could not be created in ${data}: ${output.split('\n').at(-1)}`)
  await rename(draft, data)
}

const FLAGS = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8']

async function ownFolder(folder: string, empty?: 'empty'): Promise<string> {
  if (empty) await rm(folder, { recursive: true, force: true })
  await openFolder(path.dirname(folder)).catch(() => undefined)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await give(folder)
  return folder
}

async function give(file: string) {
  const { uid, gid } = serverAccount()
  if (uid !== undefined && gid !== undefined) await chown(file, uid, gid)
}
