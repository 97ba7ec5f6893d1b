import type { RefObject } from 'react'

import { quietButton } from '@/components/ui/quiet-button'
import { toastError } from '@/components/ui/toast'
import type { Day } from '@/lib/domain/day'
import { dayInWords } from '@/lib/domain/day-words'
import { fileNameOf } from '@/lib/domain/export/file-name'
import { asOfInName } from '@/lib/domain/export/words'

import type { ChartKey } from './chart-key'
import type { PictureFormat } from './picture/save-picture'

type PictureButtonsProps = {
  frame: RefObject<HTMLElement | null>
  title: string
  asOf: Day
  keys: readonly ChartKey[]
}

/** Saves the chart of a frame as a picture, by one click; one that is not drawn yet is waited for. */
export function PictureButtons({ frame, title, asOf, keys }: PictureButtonsProps) {
  const save = async (format: PictureFormat) => {
    if (!frame.current) return
    const { savePicture } = await import('./picture/save-picture')
    const told = { title, note: `截至${dayInWords(asOf)}`, keys }
    await savePicture(frame.current, told, fileNameOf(title, asOfInName(asOf)), format)
  }
  return (
    <span className="absolute top-0 right-0 flex items-center gap-x-3 py-1 text-xs text-muted pointer-coarse:py-0 print:hidden">
      下载图片
      {(['PNG', 'SVG'] as const).map((format) => (
        <button
          key={format}
          type="button"
          className={`${quietButton} pointer-coarse:min-w-11`}
          aria-label={`下载图片 ${format}：${title}`}
          onClick={() => save(format).catch(() => toastError('图片没有存成，请稍后再试。'))}
        >
          {format}
        </button>
      ))}
    </span>
  )
}
