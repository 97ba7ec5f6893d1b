import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file))

/** The modules of files, as they are. */
const load = async (files: string[]) =>
  Promise.all(
    files.map(async (file) => ({ file, module: await import(/* @vite-ignore */ path.resolve(file)) })),
  )

/** Every server action there is: all that is exported by the files that say 'use server'. */
export async function actionsFound(): Promise<Record<string, never>> {
  const files = ['app', 'components', 'lib']
    .flatMap(filesIn)
    .filter((file) => /\.tsx?$/.test(file) && /^\s*['"]use server['"]/m.test(readFileSync(file, 'utf8')))
  const found = (await load(files)).flatMap(({ file, module }) =>
    Object.entries(module).map(([name, action]) => ({ file, name, action })),
  )
  const names = found.map(({ name }) => name)
  const twice = found.filter(({ name }, at) => names.indexOf(name) !== at)
  if (twice.length > 0) throw new Error(`two actions of one name: ${JSON.stringify(twice)}`)
  return Object.fromEntries(found.map(({ name, action }) => [name, action as never]))
}

const routeOf = (file: string) =>
  `/${path
    .dirname(file)
    .split(path.sep)
    .slice(1)
    .filter((folder) => !/^[(.]/.test(folder))
    .join('/')}`

/** What answers requests under app/, by its route: every file of that name. */
async function routesFound(name: RegExp) {
  const files = filesIn('app').filter((file) => name.test(path.basename(file)))
  return (await load(files)).map(({ file, module }) => ({ route: routeOf(file), module }))
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Every route handler there is, such as `GET /goals/export`. */
export async function handlersFound(): Promise<Record<string, never>> {
  const found = await routesFound(/^route\.[jt]sx?$/)
  return Object.fromEntries(
    found.flatMap(({ route, module }) =>
      METHODS.filter((method) => method in module).map((method) => [
        `${method} ${route}`,
        module[method] as never,
      ]),
    ),
  )
}

/** Every page there is, by its route. */
export async function pagesFound(): Promise<Record<string, never>> {
  const found = await routesFound(/^page\.[jt]sx?$/)
  return Object.fromEntries(found.map(({ route, module }) => [route, module.default as never]))
}
