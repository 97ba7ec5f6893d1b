'use client'

import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis } from 'recharts'

import type { MonthOfLights } from '@/lib/domain/overview/light-trend'
import { monthLights } from '@/lib/domain/overview/month-lights'
import { lightLabel } from '@/lib/domain/words'

import { chartText } from './chart-text'

const fills = {
  achieved: 'var(--green)',
  green: 'var(--green-soft)',
  yellow: 'var(--yellow-fill)',
  red: 'var(--red)',
}

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
        {monthLights.map(({ key, ...light }) => (
          <Bar
            key={key}
            dataKey={key}
            name={lightLabel(light)}
            stackId="lights"
            fill={fills[key]}
            stroke="var(--canvas)"
            maxBarSize={36}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}
