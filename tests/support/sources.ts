import { readdirSync } from 'node:fs'
import path from 'node:path'

/** What the app is made of, as against the scripts and tests around it. */
export const appSources: string[] = [
  ...['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|css)$/.test(file))
      .map((file) => path.join(folder, file)),
  ),
  'instrumentation.ts',
]
