import type { Instrumentation } from 'next'

/** One line for each fault that a person met: its digest is what the error page shows them. */
export const onRequestError: Instrumentation.onRequestError = (error, request, { routePath, routeType }) => {
  const { message, digest } = error as Error & { digest?: string }
  const fault = {
    at: new Date().toISOString(),
    digest,
    method: request.method,
    routePath,
    routeType,
    message,
  }
  process.stderr.write(`${JSON.stringify(fault)}\n`)
}
