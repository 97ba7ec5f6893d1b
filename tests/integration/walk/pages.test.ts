import { isValidElement } from 'react'
import { expect, test, vi } from 'vitest'

import { pageDoors } from '../../support/walk/doors'
import { pagesFound } from '../../support/walk/found'
import { walkThrough } from '../../support/walk/through-doors'

vi.mock('next/cache')
vi.mock('next/headers')

type Page = (props: { params: Promise<unknown>; searchParams: Promise<unknown> }) => Promise<unknown>

const pages: Record<string, Page> = await pagesFound()

test('the walk leads to every page there is', () => {
  expect(Object.keys(pageDoors).sort()).toEqual(Object.keys(pages).sort())
})

const opened = Object.fromEntries(
  Object.entries(pages).map(([route, page]) => [
    route,
    async (params: Record<string, string>) =>
      page({ params: Promise.resolve(params), searchParams: Promise.resolve({}) }),
  ]),
)

/** The page itself; of `/` the way to the home of a role. */
walkThrough(pageDoors, opened, (answer) => {
  if (typeof answer === 'string') expect(answer).toMatch(/;\/(my|overview|accounts);/)
  else expect(isValidElement(answer)).toBe(true)
})
