import type { Instrumentation } from 'next'

/** One line for each fault that a person met: its digest is what the error page shows them. */
export const onRequestError: Instrumentation.onRequestError = (error, request, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { message, digest } = error as Error & { digest?: string }
  const at = new Date().toISOString()
  const fault = { at, digest, method: request.method, routePath, routeType, message }
  process.stderr.write(`${JSON.stringify(fault)}\n`)
}
