import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from 'vitest'

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file))

const read = (file: string) => readFileSync(file, 'utf8')

const actionFiles = sourcesIn('app').filter((file) => path.basename(file) === 'actions.ts')

describe.each(actionFiles)('%s', (file) => {
  test('is a file of server actions', () => {
    expect(read(file)).toMatch(/^'use server'\n/)
  })

  test('exports nothing but formActions', () => {
    const exported = read(file).match(/^export .*$/gm) ?? []
    expect(exported.filter((line) => !/^export const \w+ = formAction\($|= formAction\(/.test(line))).toEqual(
      [],
    )
    expect(exported.length).toBeGreaterThan(0)
  })
})

test('server actions stand in files named actions.ts', () => {
  const elsewhere = [...sourcesIn('app'), ...sourcesIn('components'), ...sourcesIn('lib')].filter(
    (file) => /^\s*['"]use server['"]/m.test(read(file)) && path.basename(file) !== 'actions.ts',
  )
  expect(elsewhere).toEqual([])
})

const routeFiles = sourcesIn('app').filter((file) => path.basename(file) === 'route.ts')

test.each(routeFiles)('the route %s asks where a request came from before it changes anything', (file) => {
  const changes = read(file).match(/export (?:async )?function (?:POST|PUT|PATCH|DELETE)[\s\S]*?^}/gm) ?? []
  for (const change of changes) expect(change).toMatch(/if \(!cameFromHere\(request\.headers\)\) return/)
  // A file is taken by `uploadRoute`, which asks first.
  const others = read(file).replace(/^export const POST = uploadRoute\(/gm, '')
  expect(others).not.toMatch(/(?:as|const|let) (?:POST|PUT|PATCH|DELETE)\b/)
})

// What has a history is archived: the database refuses too, but nobody should have to be told so.
test('nothing that has a history is deleted: no code does it, and no page offers it', () => {
  const deleted = sourcesIn('lib').flatMap((file) => [
    ...[...read(file).matchAll(/\.(\w+)\.delete(?:Many)?\(/g)].map(([, table]) => table),
    ...(read(file).match(/DELETE FROM|TRUNCATE/g) ?? []),
  ])
  const kept = ['goal', 'department', 'user', 'auditRecord', 'targetRevision', 'lightOverrule', 'plan']
  expect(deleted.length).toBeGreaterThan(3)
  expect(deleted.filter((table) => kept.includes(table ?? '') || /^[A-Z]/.test(table ?? ''))).toEqual([])

  // An open step of a goal may be taken out of the table it is planned in, and sample progress is no history.
  const offered = [...sourcesIn('app'), ...sourcesIn('components')].filter((file) =>
    read(file).includes('删除'),
  )
  expect(offered.filter((file) => !/milestones|sample-progress/.test(file))).toEqual([])
})

// Without it a convenience is lost: the way back to the page that was wanted.
test('which page was asked for is read by nothing but the way back after signing in', () => {
  const readers = [...sourcesIn('app'), ...sourcesIn('components'), ...sourcesIn('lib')].filter((file) =>
    read(file).includes('x-pathname'),
  )
  expect(readers).toEqual([path.join('lib', 'auth', 'viewer.ts')])
  const [, ...uses] = read(path.join('lib', 'auth', 'viewer.ts')).split('x-pathname')
  expect(uses).toHaveLength(1)
  expect(read(path.join('lib', 'auth', 'viewer.ts'))).toMatch(
    /async function onTheWay\([^{]*\{\n.*x-pathname.*\n.*callbackUrl.*\n\}/,
  )
})

const clientFiles = [...sourcesIn('app'), ...sourcesIn('components')].filter((file) =>
  /^['"]use client['"]/.test(read(file)),
)

// zod would add 92 kB to what a browser loads, decimal.js 32 kB.
test.each(clientFiles)('the client component %s brings neither zod nor decimal.js along', (file) => {
  const heavy = reachableFrom(file).filter((name) => ['zod', 'decimal.js'].includes(name))
  expect(heavy).toEqual([])
})

/** All that a file imports for more than types, and what that imports in turn; actions are only called. */
function reachableFrom(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [...seen]
  seen.add(file)
  if (!existsSync(file) || read(file).startsWith("'use server'")) return [...seen]
  for (const name of importsOf(read(file))) reachableFrom(fileOf(name, file), seen)
  return [...seen]
}

function importsOf(source: string): string[] {
  const statements = source.matchAll(
    /^(?:import|export)\s(?!type\s)([^'"]*?)\s?(?:from\s)?['"]([^'"]+)['"]/gm,
  )
  return [...statements].flatMap(([, names = '', from = '']) => (isTypesOnly(names) ? [] : [from]))
}

/** Such as `{ type Day }`, of which nothing is left at run time. */
const isTypesOnly = (names: string) =>
  /^\{[^}]*\}$/.test(names.trim()) &&
  names
    .replace(/[{}\s]/g, ' ')
    .split(',')
    .every((name) => /^\s*(type\s|$)/.test(name))

function fileOf(name: string, importer: string): string {
  if (!/^[.@]\.?\//.test(name)) return name
  const target = name.startsWith('@/') ? name.slice(2) : path.join(path.dirname(importer), name)
  return [`${target}.ts`, `${target}.tsx`].find((file) => existsSync(file)) ?? target
}
