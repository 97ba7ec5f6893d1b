/** Something a person can put right: said in one line, without a stack. */
export class Failure extends Error {}

/** Runs a command to its end and exits; whatever goes wrong is one clear line where it can be. */
export function run(command: () => Promise<unknown>) {
  command().then(
    () => process.exit(),
    (error: unknown) => {
      console.error(isPlain(error) ? error.message : error)
      process.exit(1)
    },
  )
}

/** The system's own refusals (no rights, no space) say what and where; a stack adds nothing. */
function isPlain(error: unknown): error is Error {
  return error instanceof Failure || (error instanceof Error && 'syscall' in error)
}
