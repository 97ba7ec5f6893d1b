import type { Instrumentation } from 'next'

import { reportFault } from './lib/fault'

export const onRequestError: Instrumentation.onRequestError = (error, request, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME === 'nodejs')
    reportFault(error, { method: request.method, routePath, routeType })
}
