import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { describe, expect, test } from 'vitest'

type Entry = {
  version: string
  integrity?: string
  resolved?: string
  inBundle?: boolean
  link?: boolean
  dev?: boolean
  hasInstallScript?: boolean
}

const read = (file: string) => readFileSync(file, 'utf8')

const wanted = JSON.parse(read('package.json'))
const lock: { packages: Record<string, Entry> } = JSON.parse(read('package-lock.json'))
const locked = Object.entries(lock.packages).filter(([folder]) => folder !== '')
const nameOf = (folder: string) => folder.replace(/^.*node_modules\//, '')

const foldersWhere = (holds: (entry: Entry) => boolean) =>
  locked.filter(([, entry]) => holds(entry)).map(([folder]) => folder)

describe('what is installed', () => {
  test('every dependency is pinned to one version', () => {
    const pins = { ...wanted.dependencies, ...wanted.devDependencies, ...wanted.overrides }
    const loose = Object.entries<string>(pins).filter(([, pin]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(pin))
    expect(Object.keys(pins).length).toBeGreaterThan(20)
    expect(loose).toEqual([])
  })

  test('every package is told by its hash, but those that another one brings along inside', () => {
    expect(locked.length).toBeGreaterThan(500)
    expect(foldersWhere(({ integrity, inBundle }) => !inBundle && !/^sha512-/.test(integrity ?? ''))).toEqual(
      [],
    )
  })

  test('comes from the registry that npm is set to, wherever that is, and from nowhere else', () => {
    expect(foldersWhere(({ resolved, link }) => resolved !== undefined || link === true)).toEqual([])
  })

  test('runs no script, by npm 11 by name, by every npm at all', () => {
    const withScript = foldersWhere(({ hasInstallScript }) => hasInstallScript === true).map(nameOf)
    expect(withScript.length).toBeGreaterThan(0)
    expect(wanted.allowScripts).toEqual(Object.fromEntries(withScript.map((name) => [name, false])))
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true')
  })
})

test('what is released comes with a list of all it is made with, that of development marked', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'jindu-sbom-')), 'list.json')
  const [, ...words] = wanted.scripts.sbom.split(' ')
  await promisify(execFile)(process.execPath, [...words, file])
  const { bomFormat, components } = JSON.parse(read(file))
  rmSync(path.dirname(file), { recursive: true })
  expect(bomFormat).toBe('CycloneDX')
  const listed = components.map(
    ({ name, version, properties }: Component) => `${name}@${version}${isMarked(properties) ? ' dev' : ''}`,
  )
  const shipped = new Set(locked.filter(([, { dev }]) => !dev).map(([folder, one]) => versioned(folder, one)))
  const installed = locked.map(([folder, one]) => versioned(folder, one))
  const marked = installed.map((one) => (shipped.has(one) ? one : `${one} dev`))
  expect(new Set(listed)).toEqual(new Set(marked))
}, 30_000)

const versioned = (folder: string, { version }: Entry) => `${nameOf(folder)}@${version}`

type Component = { name: string; version: string; properties: { name: string }[] }

const isMarked = (properties: Component['properties']) =>
  properties.some(({ name }) => name === 'cdx:npm:package:development')
