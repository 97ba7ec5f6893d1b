import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import { PageLinks } from '@/components/ui/page-links'

import './globals.css'

const pageEnd = 'page-end'

/** Drawn anew for each request: the nonce of its scripts is good for one answer. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: '重点工作进度', template: '%s · 重点工作进度' },
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <head>
        {/* Drawn once it is there whole: the columns of a table would move with each row that arrives. */}
        <link rel="expect" href={`#${pageEnd}`} blocking="render" />
      </head>
      <body>
        {children}
        <PageLinks />
        <div id={pageEnd} hidden />
      </body>
    </html>
  )
}
