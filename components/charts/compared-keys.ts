import type { ComparedPanel } from '@/lib/domain/overview/compared'

import type { ChartKey } from './chart-key'

/** What the marks of target, expected and actual look like; in dots they are told apart by their shapes. */
export const comparedKeys: Record<ComparedPanel['form'], ChartKey[]> = {
  bars: [
    { label: '目标', fill: 'var(--track)', stroke: 'var(--faint)' },
    { label: '应完成', fill: 'var(--faint)' },
    { label: '实际', fill: 'var(--accent)' },
  ],
  dots: [
    { label: '目标', fill: 'var(--canvas)', stroke: 'var(--faint)', mark: 'ring' },
    { label: '应完成', fill: 'var(--mark)', mark: 'line' },
    { label: '实际', fill: 'var(--accent)', mark: 'dot' },
  ],
}
