'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { startTransition, useEffect } from 'react'

/** Follows every `PageLink` of the document, as next/link would each of its own. */
export function PageLinks() {
  const router = useRouter()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = pageLinkOf(event)
      if (!link) return
      event.preventDefault()
      const path = `${link.pathname}${link.search}${link.hash}` as Route
      startTransition(() => router.push(path, { scroll: link.dataset.page !== 'in place' }))
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])
  return null
}

/** The link that was pressed, unless it is meant to open elsewhere or somebody saw to it already. */
function pageLinkOf(event: MouseEvent): HTMLAnchorElement | null {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event
  const isPlain = button === 0 && !(metaKey || ctrlKey || shiftKey || altKey || defaultPrevented)
  return isPlain && target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-page]') : null
}
