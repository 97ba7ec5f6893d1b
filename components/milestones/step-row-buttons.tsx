import { wordButton } from '@/components/ui/word-button'

import type { EditedRow } from './use-step-rows'

/** Where a row stands, and what can be done to it as a whole. */
export type PlacedRow = {
  row: EditedRow
  place: number
  isLast: boolean
  move: (by: -1 | 1) => void
  remove: () => void
}

/** Puts a step before or after its neighbour, or takes it away; one that is done stays. */
export function StepRowButtons({ row, place, isLast, name, move, remove }: PlacedRow & { name: string }) {
  return (
    <span className="flex items-center justify-end gap-1 max-md:col-start-2 max-md:-col-end-1">
      <Arrow label={`上移${name}`} isAtEnd={place === 0} onClick={() => move(-1)}>
        ↑
      </Arrow>
      <Arrow label={`下移${name}`} isAtEnd={isLast} onClick={() => move(1)}>
        ↓
      </Arrow>
      {row.doneOn === null ? (
        <button type="button" onClick={remove} aria-label={`删除${name}`} className={`${wordButton} px-1`}>
          删除
        </button>
      ) : (
        <span
          className="px-1 text-xs whitespace-nowrap text-muted"
          title="已完成的节点不能删除，请先撤销完成"
        >
          已完成
        </span>
      )}
    </span>
  )
}

type ArrowProps = { label: string; isAtEnd: boolean; onClick: () => void; children: string }

// Not `disabled`: a row that has reached the end must keep the focus.
const Arrow = ({ label, isAtEnd, onClick, children }: ArrowProps) => (
  <button
    type="button"
    aria-label={label}
    aria-disabled={isAtEnd}
    onClick={isAtEnd ? undefined : onClick}
    className="min-w-8 cursor-pointer rounded-sm text-accent aria-disabled:cursor-default aria-disabled:text-faint pointer-coarse:min-h-11 pointer-coarse:min-w-11"
  >
    {children}
  </button>
)
