import type { ChartKey } from './chart-key'

/**
 * What the colours of a chart mean; its frame puts that above it. The table of its figures tells those who can't see
 * the colours.
 */
export const ChartKeys = ({ keys }: { keys: readonly ChartKey[] }) => (
  <p aria-hidden className="chart-frame-keys">
    {keys.map(({ label, fill, stroke = fill, mark }) => (
      <span key={label} className="flex items-center gap-1.5">
        <i
          className={`border print:[print-color-adjust:exact] ${looks[mark ?? 'area']}`}
          style={{ background: fill, borderColor: stroke }}
        />
        {label}
      </span>
    ))}
  </p>
)

const looks = {
  area: 'size-2.5',
  ring: 'size-2.5 rounded-full border-2',
  dot: 'size-2.5 rounded-full',
  line: 'h-3 w-0.5',
}
