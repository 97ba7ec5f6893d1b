import { appendFileSync } from 'node:fs'

import { hearStatements } from './heard.mjs'

// Loaded into an app before anything else: notes the statements that it sends, a line each.

hearStatements(({ text }) => appendFileSync(process.env.STATEMENTS_LOG, `${JSON.stringify(text)}\n`))
