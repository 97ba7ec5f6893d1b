'use client'

import { memo, useEffect, useRef } from 'react'

import type { Segment } from '@/lib/domain/plan-document/segments'
import type { ReviewRow } from '@/lib/domain/plan-import/review'

import { selectedSpan } from './selected-span'

type DocumentPaneProps = {
  lines: Segment[][]
  /** How each promise was decided on, by the id of its row. */
  decisions: Record<string, ReviewRow['decision']>
  /** Why a figure was left alone, by the id of its stretch. */
  reasons: Record<string, string>
  current: string | null
  onChoose: (rowId: string) => void
  onSelect: (span: { start: number; end: number } | null) => void
}

/** The document as it was written, each promise underlined; words selected in it can be made one. */
export const DocumentPane = memo(function DocumentPane({ lines, onSelect, ...looks }: DocumentPaneProps) {
  const pane = useRef<HTMLDivElement>(null)
  const look = () => onSelect(pane.current && selectedSpan(pane.current))
  useEffect(() => {
    const letGo = () => getSelection()?.isCollapsed && onSelect(null)
    document.addEventListener('selectionchange', letGo)
    return () => document.removeEventListener('selectionchange', letGo)
  }, [onSelect])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: selecting words is what the browser offers on any text.
    <div ref={pane} onMouseUp={look} onTouchEnd={look} onKeyUp={look} className="leading-7 wrap-anywhere">
      {placed(lines).map(({ at, pieces }) => (
        <p key={at} className="min-h-3">
          {pieces.map((piece) => (
            <Piece key={piece.at} {...piece} {...looks} />
          ))}
        </p>
      ))}
    </div>
  )
})

type PieceProps = Segment & { at: number } & Omit<DocumentPaneProps, 'lines' | 'onSelect'>

const underlines: Record<ReviewRow['decision'], string> = {
  accepted: 'decoration-accent decoration-2',
  open: 'decoration-yellow decoration-dashed decoration-2',
  skipped: 'text-muted decoration-faint',
}

function Piece({ at, text, of, decisions, reasons, current, onChoose }: PieceProps) {
  const rowId = of.find((id) => decisions[id] !== undefined)
  const decision = rowId === undefined ? undefined : decisions[rowId]
  if (rowId === undefined || decision === undefined)
    return <Plain at={at} text={text} reason={reasonIn(of, reasons)} />
  return (
    // A link: a button can't break over two lines.
    <a
      href={`#row-${rowId}`}
      data-start={at}
      data-row={rowId}
      aria-current={rowId === current ? 'true' : undefined}
      onClick={(event) => {
        event.preventDefault()
        onChoose(rowId)
      }}
      className={`underline underline-offset-4 aria-current:bg-found ${underlines[decision]}`}
    >
      {text}
    </a>
  )
}

const reasonIn = (of: readonly string[], reasons: Record<string, string>) =>
  of.map((id) => reasons[id]).find((reason) => reason !== undefined)

const Plain = ({ at, text, reason }: { at: number; text: string; reason: string | undefined }) => (
  <span
    data-start={at}
    title={reason && `没有当作目标：${reason}`}
    className={reason && 'text-muted underline decoration-faint decoration-dotted underline-offset-4'}
  >
    {text}
  </span>
)

/** Lines and their pieces with the offset at which each begins. */
function placed(lines: readonly Segment[][]) {
  let at = 0
  return lines.map((line) => {
    const start = at
    const pieces = line.map((segment) => {
      const piece = { ...segment, at }
      at += segment.text.length
      return piece
    })
    at += 1
    return { at: start, pieces }
  })
}
