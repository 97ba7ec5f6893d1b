'use client'

import { Bar, BarChart, LabelList, ResponsiveContainer, Tooltip, XAxis } from 'recharts'

import type { MonthOfLights } from '@/lib/domain/overview/light-trend'
import { monthLights } from '@/lib/domain/overview/month-lights'
import { lightLabel } from '@/lib/domain/words'

import { chartText } from './chart-text'
import { lightFills } from './light-fills'
import { LightLabel } from './light-label'

/** The lights of every month, one upon the other. */
export function LightBars({ months }: { months: MonthOfLights[] }) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={months}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        barCategoryGap="14%"
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
            fill={lightFills[key].fill}
            stroke="var(--canvas)"
            strokeWidth={1.5}
            maxBarSize={36}
            isAnimationActive={false}
          >
            <LabelList
              dataKey={key}
              content={(place) => (
                <LightLabel
                  x={place.x}
                  y={place.y}
                  width={place.width}
                  height={place.height}
                  value={place.value}
                  shape={light.shape}
                  fill={lightFills[key].words}
                />
              )}
            />
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}
