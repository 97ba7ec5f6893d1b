import { readFileSync } from 'node:fs'

/** One progress report as its form would send it. */
export type Report = { goalId: string; key: string; on: string; value: string; note: string }

/** What React sends of the form's state and fields, by name. */
export const fieldsOf = (report: Report): [name: string, text: string][] => [
  ...Object.entries({ ...report, mode: 'increment', problem: '', nextStep: '' }).map(
    ([name, text]): [string, string] => [`_1_${name}`, text],
  ),
  ['0', '[{"status":"idle"},"$K1"]'],
]

type Manifest = { node: Record<string, { filename: string; exportedName: string }> }

/** The id by which the build calls the action that logs progress. */
export const logProgressId = () => idOf('app/(signed-in)/goals/[goalId]/actions.ts', 'logProgress')

function idOf(filename: string, name: string): string {
  const { node }: Manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'))
  const found = Object.entries(node).find(
    ([, action]) => action.filename === filename && action.exportedName === name,
  )
  if (!found) throw new Error(`The build has no action ${name} in ${filename}.`)
  return found[0]
}
