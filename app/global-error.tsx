'use client'

import './globals.css'

import { UnavailableWords } from '@/components/ui/unavailable-words'

export default function GlobalError({ retry }: { error: Error; retry: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <UnavailableWords title="系统暂时打不开" retry={retry} />
      </body>
    </html>
  )
}
