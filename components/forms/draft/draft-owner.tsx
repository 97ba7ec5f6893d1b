'use client'

import { createContext, type ReactNode, useContext, useEffect } from 'react'

import { forgetDrafts } from './storage'

const Owner = createContext<string | null>(null)

/** Whose typed text is kept on these pages. What somebody else left in this tab is forgotten. */
export function DraftOwner({ id, children }: { id: string; children: ReactNode }) {
  useEffect(() => forgetDrafts(id), [id])
  return <Owner value={id}>{children}</Owner>
}

/** Null where nothing is kept. */
export const useDraftOwner = () => useContext(Owner)
