/** What a semicolon ends nothing in: comments, texts, quoted names and dollar-quoted bodies; or a semicolon, or else. */
const PIECES = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$\w*\$)[\s\S]*?\1|;|[^;]/g

/** The statements of a script, one after the other; joined again they are the script. */
export function statementsOf(script: string): string[] {
  const statements = ['']
  for (const [piece] of script.matchAll(PIECES)) {
    statements[statements.length - 1] += piece
    if (piece === ';') statements.push('')
  }
  return statements
}
