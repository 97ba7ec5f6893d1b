'use client'

import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'

import type { ComparedCount } from '@/lib/domain/overview/compared-counts'

import { chartText } from './chart-text'

const LONGEST_TITLE = 9

/** Three bars for each count: its target, what should be there, and what is. */
export function CountBars({ counts }: { counts: ComparedCount[] }) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={counts}
        layout="vertical"
        margin={{ top: 0, right: 36, bottom: 0, left: 0 }}
        barGap={1}
        barSize={11}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[0, 'dataMax']} />
        <YAxis
          type="category"
          dataKey="title"
          width={124}
          interval={0}
          tickLine={false}
          axisLine={{ stroke: 'var(--line)' }}
          tick={chartText}
          tickFormatter={short}
        />
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

const short = (title: string) =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title
