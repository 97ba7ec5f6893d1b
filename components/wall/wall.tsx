'use client'

import type { WallPicture } from '@/lib/domain/wall/picture'
import { slidesOf } from '@/lib/domain/wall/slides'
import { updatedAtInWords } from '@/lib/domain/wall/updated-at'

import { EndedWall } from './ended-wall'
import { useAwake } from './use-awake'
import { useCycle } from './use-cycle'
import { useLivePicture } from './use-live-picture'
import { WallControls } from './wall-controls'
import { WallHeading } from './wall-heading'
import { WallSlide } from './wall-slide'

type WallProps = {
  /** What the server drew into the page; from then on the browser asks for the next one itself. */
  first: WallPicture
  source: string
  build: string
}

/** The plan's picture in large type: it cycles, renews itself, and keeps the last picture while the line is down. */
export function Wall({ first, source, build }: WallProps) {
  const { picture, brokenAt } = useLivePicture(first, source, build)
  return picture ? <ShownWall picture={picture} brokenAt={brokenAt} /> : <EndedWall />
}

function ShownWall({ picture, brokenAt }: { picture: WallPicture; brokenAt: string | null }) {
  const slides = slidesOf(picture)
  const cycle = useCycle(slides)
  const isAwake = useAwake()
  const slide = slides[cycle.index] ?? slides[0]
  return (
    <main className={`wall px-16 pt-10 pb-7 ${isAwake ? '' : 'cursor-none'}`}>
      <WallHeading picture={picture} />
      <WallSlide slide={slide} />
      <footer className="mt-4 flex flex-wrap items-center gap-x-10 gap-y-2 wall-text-33 text-muted">
        <span>
          {cycle.index + 1} / {slides.length}
        </span>
        {cycle.isPaused && <span>已暂停</span>}
        <WallControls cycle={cycle} isAwake={isAwake} />
        <span className="ml-auto flex flex-wrap items-center gap-x-6">
          {picture.isSample && <span>示例数据</span>}
          {brokenAt === null ? (
            `数据更新于 ${updatedAtInWords(picture.at, picture.at)}`
          ) : (
            <strong role="status" className="bg-ink px-4 font-semibold text-canvas">
              连接中断 · 数据更新于 {updatedAtInWords(picture.at, brokenAt)}
            </strong>
          )}
        </span>
      </footer>
    </main>
  )
}
