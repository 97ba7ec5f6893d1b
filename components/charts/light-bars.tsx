'use client'

import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis } from 'recharts'

import type { MonthOfLights } from '@/lib/domain/overview/light-trend'

import { chartText } from './chart-text'

const parts = [
  { key: 'achieved', name: '✓ 已完成', fill: 'var(--green)' },
  { key: 'green', name: '● 正常', fill: 'var(--green-soft)' },
  { key: 'yellow', name: '▲ 滞后', fill: 'var(--yellow-fill)' },
  { key: 'red', name: '■ 红灯', fill: 'var(--red)' },
] as const

/** The lights of every month, one upon the other. */
export function LightBars({ months }: { months: MonthOfLights[] }) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={months}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        barCategoryGap="32%"
        accessibilityLayer={false}
      >
        <XAxis
          dataKey="month"
          tickLine={false}
          axisLine={{ stroke: 'var(--line)' }}
          tick={chartText}
          minTickGap={0}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--track)' }}
          contentStyle={{ background: 'var(--surface)', borderColor: 'var(--line)', borderRadius: 6 }}
          itemStyle={{ color: 'var(--ink)' }}
          labelStyle={{ color: 'var(--muted)' }}
        />
        {parts.map(({ key, name, fill }) => (
          <Bar
            key={key}
            dataKey={key}
            name={name}
            stackId="lights"
            fill={fill}
            stroke="var(--canvas)"
            maxBarSize={36}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}
