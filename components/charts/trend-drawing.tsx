'use client'

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'

import type { TrendPoint } from '@/lib/domain/trend/corners'
import type { TrendLabel } from '@/lib/domain/trend/label'
import type { Trend } from '@/lib/domain/trend/trend'

import { LabelText } from './trend-label'
import { TrendOutlook } from './trend-outlook'

const tick = { fill: 'var(--muted)', fontSize: 12 }
const still = { dot: false, activeDot: false, isAnimationActive: false } as const
const DIGIT = 7
/** So many entries would be a beam instead of dots on a line. */
const MANY = 60

type TrendDrawingProps = { trend: Trend; labels: TrendLabel[]; height: number }

/** The lines of a trend. Every number, word and place is given. */
export function TrendDrawing({ trend, labels, height }: TrendDrawingProps) {
  const { points, months, values, targets, changes, breaches, outlook, firstDay, lastDay, asOfDay } = trend
  const monthNames = new Map(months.map(({ at, label }) => [at, label]))
  const right = outlook ? outlook.text.length * DIGIT + 10 : 8
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 720, height }}>
      <LineChart data={points} margin={{ top: 20, right, bottom: 0, left: 0 }} accessibilityLayer={false}>
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
          width={Math.max(...values.map((value) => String(value).length)) * DIGIT + 14}
          tickLine={false}
          axisLine={false}
          tick={tick}
        />
        {breaches.map(({ from, to }) => (
          <ReferenceArea
            key={from}
            x1={from}
            x2={to}
            ifOverflow="hidden"
            fill="var(--red)"
            fillOpacity={0.12}
            stroke="var(--red)"
            strokeOpacity={0.4}
          />
        ))}
        {changes.map((day) => (
          <ReferenceLine key={day} x={day} stroke="var(--faint)" strokeDasharray="1 3" />
        ))}
        {targets.map(({ from, to, target }) => (
          <ReferenceLine
            key={from}
            segment={[
              { x: from, y: target },
              { x: to, y: target },
            ]}
            stroke="var(--ink)"
          />
        ))}
        {asOfDay >= firstDay && <ReferenceLine x={asOfDay} stroke="var(--mark)" />}
        {outlook && <TrendOutlook outlook={outlook} asOfDay={asOfDay} lastDay={lastDay} />}
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
          dot={points.filter(({ reported }) => reported).length > MANY ? false : EntryDot}
        />
        {labels.map((label) => (
          <ReferenceDot
            key={`${label.day} ${label.text}`}
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
