/** Something a person can put right: said in one line, without a stack. */
export class Failure extends Error {}

/** Runs a command to its end; whatever goes wrong ends it with one clear line. */
export function run(command: () => Promise<void>) {
  command().catch((error: unknown) => {
    console.error(error instanceof Failure ? error.message : error)
    process.exit(1)
  })
}
