import { NextRequest } from 'next/server'
import { expect, test, vi } from 'vitest'

import { handlerDoors } from '../../support/walk/doors'
import { handlersFound } from '../../support/walk/found'
import { walkThrough } from '../../support/walk/through-doors'

vi.mock('next/cache')
vi.mock('next/headers')

type Handler = (request: NextRequest, context: { params: Promise<unknown> }) => Promise<Response>

const handlers: Record<string, Handler> = await handlersFound()

test('the walk leads to every route handler there is', () => {
  expect(Object.keys(handlerDoors).sort()).toEqual(Object.keys(handlers).sort())
})

const opened = Object.fromEntries(
  Object.entries(handlers).map(([name, handler]) => [
    name,
    (params: Record<string, string>) => {
      const [method = '', route = ''] = name.split(' ')
      const path = route.replace(/\[(\w+)\]/g, (_, id: string) => params[id] ?? '')
      const request = new NextRequest(new URL(path, 'http://localhost:3000'), { method })
      return handler(request, { params: Promise.resolve(params) })
    },
  ]),
)

walkThrough(handlerDoors, opened, (answer) => {
  expect(answer).toBeInstanceOf(Response)
  expect((answer as Response).status).toBe(200)
})
