import { Fold } from '@/components/ui/fold'

/** A figure that was not taken for a goal's, and why. */
export type LeftFigure = { id: string; start: number; end: number; reason: string }

/** The figures of the document that were left alone, so that none is lost unseen. */
export function LeftAlone({ figures, text }: { figures: readonly LeftFigure[]; text: string }) {
  if (figures.length === 0) return null
  return (
    <Fold label={`没有当作目标的数字${figures.length}处`}>
      <ul className="grid gap-1 text-xs text-muted">
        {figures.map(({ id, start, end, reason }) => (
          <li key={id}>
            {text.slice(start, end)} <span className="whitespace-nowrap">· {reason}</span>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
