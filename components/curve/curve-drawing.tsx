import type { Drawing } from '@/lib/domain/curve/drawing'

type LineLook = 'plan' | 'former'

type CurveDrawingProps = {
  drawing: Drawing
  /** How each of the drawing's lines looks. */
  looks: readonly LineLook[]
  children: string
}

const looksOf = {
  plan: { stroke: 'var(--accent)', strokeWidth: 2 },
  former: { stroke: 'var(--faint)', strokeWidth: 1.5, strokeDasharray: '5 4' },
} as const

/** A small drawing of planned lines over what was reached so far; the sentence under it says the same. */
export function CurveDrawing({ drawing, looks, children }: CurveDrawingProps) {
  const { paths, actual, months, values } = drawing
  return (
    <figure className="min-w-0">
      <div aria-hidden className="relative mt-2 mr-2 mb-6 ml-12 h-44 text-xs text-muted">
        {values.map(({ top, label }) => (
          <span key={label} className="absolute inset-x-0 border-t border-line" style={{ top: `${top}%` }}>
            <span className="absolute right-full -translate-y-1/2 pr-2">{label}</span>
          </span>
        ))}
        {months.map(({ left, label }) => (
          <span
            key={label}
            className="absolute top-full -translate-x-1/2 pt-1 whitespace-nowrap max-sm:nth-[even]:hidden"
            style={{ left: `${left}%` }}
          >
            {label}
          </span>
        ))}
        <svg
          aria-hidden
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
          className="absolute size-full overflow-visible"
          fill="none"
        >
          <path
            d={actual}
            stroke="var(--faint)"
            strokeWidth={2}
            opacity={0.6}
            vectorEffect="non-scaling-stroke"
          />
          {paths.map((path, index) => (
            <path
              // biome-ignore lint/suspicious/noArrayIndexKey: Lines have no other name than their place.
              key={index}
              d={path}
              {...looksOf[looks[index] ?? 'plan']}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
      </div>
      <figcaption className="text-xs text-muted">{children}</figcaption>
    </figure>
  )
}
