import type { TrendLabel } from '@/lib/domain/trend/label'

type LabelTextProps = { cx: number; cy: number; label: TrendLabel }

/** The words of a label, beside their point in the drawing; lines are left out around them. */
export function LabelText({ cx, cy, label }: LabelTextProps) {
  const { side, above, isMain, text } = label
  return (
    <text
      x={cx + (side === 'left' ? -6 : 6)}
      y={cy + (above ? -7 : 17)}
      textAnchor={side === 'left' ? 'end' : 'start'}
      fontSize={12}
      fill={isMain ? 'var(--ink)' : 'var(--muted)'}
      fontWeight={isMain ? 600 : 400}
      paintOrder="stroke"
      stroke="var(--canvas)"
      strokeWidth={3}
      strokeLinejoin="round"
    >
      {text}
    </text>
  )
}
