'use client'

import { useParams } from 'next/navigation'
import { useEffect } from 'react'

import { askPicture } from '@/components/wall/ask-picture'

const EVERY = 60_000

/** Nobody stands at a display to press a button: the page looks for the server by itself, and comes back with it. */
export default function WallError() {
  const { token } = useParams<{ token: string }>()
  useEffect(() => {
    const timer = setInterval(() => reloadWhenAnswered(`/wall/${token}/picture`), EVERY)
    return () => clearInterval(timer)
  }, [token])
  return (
    <main className="wall justify-center px-16 text-center">
      <h1 className="wall-text-54">大屏暂时打不开</h1>
      <p className="mt-6 text-muted">每分钟自动再试一次，恢复后自动显示，不用操作。</p>
    </main>
  )
}

async function reloadWhenAnswered(source: string) {
  if (await askPicture(source)) location.reload()
}
