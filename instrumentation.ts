import type { Instrumentation } from 'next'

export const onRequestError: Instrumentation.onRequestError = async (error, request, where) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  // Late, since this file is built for other runtimes too.
  const { reportFault } = await import('./lib/fault')
  reportFault(error, { method: request.method, routePath: where.routePath, routeType: where.routeType })
}
