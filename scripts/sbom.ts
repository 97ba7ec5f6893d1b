import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'

import { run } from './failure'

type Component = { name: string; version: string; properties?: { name: string }[] }

const MARK = 'cdx:npm:package:development'

/**
 * Writes the list of all components (CycloneDX), to sbom.cdx.json or where it is told. npm tells a version once, also where it is installed twice, and may tell it for
 * development though the app has it too: that mark is taken off.
 */
run(async () => {
  const npm = process.env.npm_execpath
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only']
  const { stdout } = await promisify(execFile)(program, [...first, ...asked], { maxBuffer: 20_000_000 })
  const list = JSON.parse(stdout)
  const shipped = shippedVersions()
  for (const component of list.components as Component[]) {
    if (!shipped.has(`${component.name}@${component.version}`)) continue
    component.properties = component.properties?.filter(({ name }) => name !== MARK) ?? []
  }
  await writeFile(process.argv[2] ?? 'sbom.cdx.json', `${JSON.stringify(list, null, 2)}\n`)
})

function shippedVersions(): Set<string> {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  return new Set(
    Object.entries<{ version: string; dev?: boolean }>(packages)
      .filter(([folder, { dev }]) => folder !== '' && !dev)
      .map(([folder, { version }]) => `${folder.replace(/^.*node_modules\//, '')}@${version}`),
  )
}
