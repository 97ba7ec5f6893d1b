import type { Metadata } from 'next'

import { NotFoundWords } from '@/components/ui/not-found-words'

export const metadata: Metadata = { title: '没有这一页' }

export default function NotFound() {
  return (
    <main className="mx-auto max-w-[720px] px-4 py-24">
      <NotFoundWords />
    </main>
  )
}
