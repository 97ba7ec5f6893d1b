import { useId } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'

import type { Outlook } from '@/lib/domain/trend/outlook'

type TrendOutlookProps = { outlook: Outlook; asOfDay: number; lastDay: number }

/** Where a trend leads, in its light: a dotted line in a soft wedge, cut off at the edge of the drawing. */
export function TrendOutlook({ outlook, asOfDay, lastDay }: TrendOutlookProps) {
  const clip = useId()
  const area = usePlotArea()
  const [xOf, yOf] = [useXAxisScale(), useYAxisScale()]
  const [x, end] = [xOf?.(asOfDay), xOf?.(lastDay)]
  const [from, to, low, high] = [outlook.from, outlook.to, outlook.low, outlook.high].map((v) => yOf?.(v))
  if (!area || x === undefined || end === undefined || from === undefined || to === undefined) return null
  const colour = `var(--${outlook.light})`
  const foot = area.y + area.height
  return (
    <g>
      <clipPath id={clip}>
        <rect x={area.x} y={area.y} width={area.width} height={area.height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <polygon points={`${x},${from} ${end},${high} ${end},${low}`} fill={colour} fillOpacity={0.12} />
        <line
          x1={x}
          y1={from}
          x2={end}
          y2={to}
          stroke={colour}
          strokeWidth={2.5}
          strokeLinecap="round"
          strokeDasharray="0.1 5"
        />
      </g>
      <text x={end + 5} y={Math.min(Math.max(to, area.y), foot) + 4} fontSize={12} fill={colour}>
        {outlook.text}
      </text>
    </g>
  )
}
