'use client'

import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'

import type { ComparedPanel } from '@/lib/domain/overview/compared'

import { chartText } from './chart-text'
import { titleAxisOf } from './title-axis'

/** Three bars from 0 for each goal: its target, what should be there, and what is. */
export function ComparedBars({ goals, ticks }: ComparedPanel) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={goals}
        layout="vertical"
        margin={{ top: 0, right: 48, bottom: 0, left: 0 }}
        barGap={1}
        barSize={11}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]} />
        <YAxis {...titleAxisOf(goals)} />
        <Bar dataKey="target" fill="var(--track)" stroke="var(--faint)" isAnimationActive={false}>
          <LabelList dataKey="target" position="right" {...chartText} />
        </Bar>
        <Bar dataKey="expected" fill="var(--faint)" minPointSize={1} isAnimationActive={false}>
          <LabelList dataKey="expected" position="right" {...chartText} />
        </Bar>
        <Bar dataKey="actual" fill="var(--accent)" minPointSize={2} isAnimationActive={false}>
          <LabelList dataKey="actual" position="right" {...chartText} fill="var(--ink)" />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  )
}
