'use client'

import { CartesianGrid, LabelList, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'

import type { ComparedPanel } from '@/lib/domain/overview/compared'

import { chartText } from './chart-text'
import { titleAxisOf } from './title-axis'

type At = { cx?: number; cy?: number }

/** Each goal as a reading on a scale: a ring where its target is, a line where it should be, a dot where it is. */
export function ComparedDots({ goals, ticks }: ComparedPanel) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ScatterChart
        data={goals}
        margin={{ top: 4, right: 24, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} stroke="var(--line)" strokeDasharray="2 4" />
        <XAxis
          type="number"
          dataKey="actual"
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
          ticks={ticks}
          tickLine={false}
          axisLine={{ stroke: 'var(--line)' }}
          tick={chartText}
        />
        <YAxis {...titleAxisOf(goals)} allowDuplicatedCategory={false} />
        <Scatter data={toPoints(goals, 'target')} shape={Ring} isAnimationActive={false} />
        <Scatter data={toPoints(goals, 'expected')} shape={Stroke} isAnimationActive={false} />
        <Scatter data={toPoints(goals, 'actual')} shape={Dot} isAnimationActive={false}>
          <LabelList dataKey="actual" position="top" {...chartText} fill="var(--ink)" />
        </Scatter>
      </ScatterChart>
    </ResponsiveContainer>
  )
}

// A scatter reads its places from one key; whose place it is, the shape says.
const toPoints = (goals: ComparedPanel['goals'], key: 'target' | 'expected' | 'actual') =>
  goals.flatMap(({ id, ...figures }) => (figures[key] === null ? [] : [{ id, actual: figures[key] }]))

const Ring = ({ cx, cy }: At) => (
  <circle cx={cx} cy={cy} r={6} fill="none" stroke="var(--faint)" strokeWidth={2} />
)

const Stroke = ({ cx = 0, cy = 0 }: At) => (
  <rect x={cx - 1} y={cy - 9} width={2} height={18} fill="var(--mark)" />
)

const Dot = ({ cx, cy }: At) => <circle cx={cx} cy={cy} r={5} fill="var(--accent)" />
