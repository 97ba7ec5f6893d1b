'use client'

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'

import type { TrendLabel } from '@/lib/domain/trend/labels'
import type { Trend, TrendPoint } from '@/lib/domain/trend/trend'

const tick = { fill: 'var(--muted)', fontSize: 12 }
const still = { dot: false, activeDot: false, isAnimationActive: false } as const

type TrendDrawingProps = { trend: Trend; labels: TrendLabel[]; height: number }

/** The lines of a trend. Every number, word and place is given. */
export function TrendDrawing({ trend, labels, height }: TrendDrawingProps) {
  const { points, months, values, target, firstDay, lastDay, asOfDay } = trend
  const monthNames = new Map(months.map(({ at, label }) => [at, label]))
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 720, height }}>
      <LineChart data={points} margin={{ top: 20, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" strokeDasharray="2 4" />
        <XAxis
          dataKey="day"
          type="number"
          domain={[firstDay, lastDay]}
          ticks={[...monthNames.keys()]}
          tickFormatter={(at: number) => monthNames.get(at) ?? ''}
          tickLine={false}
          axisLine={false}
          tick={tick}
          interval="equidistantPreserveStart"
          minTickGap={2}
        />
        <YAxis
          domain={[values[0] ?? 0, values.at(-1) ?? 1]}
          ticks={values}
          interval={0}
          width={Math.max(...values.map((value) => String(value).length)) * 7 + 14}
          tickLine={false}
          axisLine={false}
          tick={tick}
        />
        {target !== null && <ReferenceLine y={target} stroke="var(--ink)" />}
        {asOfDay >= firstDay && <ReferenceLine x={asOfDay} stroke="var(--mark)" />}
        <Line
          {...still}
          dataKey="expected"
          stroke="var(--faint)"
          strokeWidth={1.5}
          strokeDasharray="5 4"
          connectNulls
        />
        <Line
          {...still}
          dataKey="actual"
          type="stepAfter"
          stroke="var(--accent)"
          strokeWidth={2.5}
          dot={EntryDot}
        />
        {labels.map((label) => (
          <ReferenceDot
            key={label.text}
            x={label.day}
            y={label.value}
            r={0}
            shape={({ cx = 0, cy = 0 }) => <LabelText cx={cx} cy={cy} label={label} />}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  )
}

type At = { cx?: number; cy?: number }

function EntryDot({ cx, cy, payload }: At & { payload?: TrendPoint }) {
  return payload?.reported ? <circle key={payload.day} cx={cx} cy={cy} r={3.5} fill="var(--accent)" /> : null
}

function LabelText({ cx, cy, label }: { cx: number; cy: number; label: TrendLabel }) {
  const { side, above, isMain, text } = label
  return (
    <text
      x={cx + (side === 'left' ? -6 : 6)}
      y={cy + (above ? -7 : 17)}
      textAnchor={side === 'left' ? 'end' : 'start'}
      fontSize={12}
      fill={isMain ? 'var(--ink)' : 'var(--muted)'}
      fontWeight={isMain ? 600 : 400}
    >
      {text}
    </text>
  )
}
