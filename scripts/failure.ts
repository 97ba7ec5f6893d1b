/** Something a person can put right: said in one line, without a stack. */
export class Failure extends Error {}

/** Runs a command to its end and exits; whatever goes wrong is one clear line where it can be. */
export function run(command: () => Promise<unknown>) {
  command().then(
    () => process.exit(),
    (error: unknown) => {
      console.error(error instanceof Failure ? error.message : error)
      process.exit(1)
    },
  )
}
