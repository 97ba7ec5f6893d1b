type Fault = { method: string; routePath: string; routeType: string }

/** One line for each fault that a person met: its digest, where it has one, is what the page shows them. */
export function reportFault(error: unknown, where: Fault) {
  const { message, digest } = error as Error & { digest?: string }
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), digest, ...where, message })}\n`)
}
