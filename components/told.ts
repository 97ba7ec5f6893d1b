'use client'

import { useMemo } from 'react'

/** Plain props as one text. */
export type Told<Props> = string & { readonly of?: Props }

/** The props of a page of figures, out of their text: React would look at each of thousands of values on its way, thrice. */
export const useTold = <Props>(told: Told<Props>): Props => useMemo(() => JSON.parse(told), [told])
