import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { GoalRow } from '@/components/goals/goal-row'
import { StandingMark } from '@/components/goals/standing-mark'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import { summaryOf } from '@/lib/domain/goal-summary/goal-summary'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf } from '../domain/goals'

describe('a light', () => {
  it('is a shape and a word', () => {
    const html = renderToStaticMarkup(<StandingMark standing="farBehind" light="red" />)
    expect(html).toBe('<span class="text-red "><span aria-hidden="true">■</span> 严重滞后</span>')
  })

  it('keeps its own word for those who hear it when other words stand behind the shape', () => {
    const html = renderToStaticMarkup(
      <StandingMark standing="farBehind" light="red">
        落后8家
      </StandingMark>,
    )
    expect(html).toContain('aria-label="严重滞后"')
    expect(html).toContain('落后8家')
  })

  it('that a leader overruled says so in a word', () => {
    const html = renderToStaticMarkup(<StandingMark standing="onPace" light="green" isOverruled />)
    expect(html.replaceAll(/<[^>]+>/g, '')).toBe('● 正常改判')
  })
})

it('a row leads to its goal and says in text all that its bullet draws, and why its light is lit', () => {
  const reports = [{ on: '2024-03-01', value: '12', recordedAt: '2024-03-01T08:00:00Z' }]
  const assessed = assessGoal(goalOf({ integral: true, reports }), '2024-10-31', defaultRules)
  const html = renderToStaticMarkup(<GoalRow summary={summaryOf(assessed, '2024-10-31')} href="/goals" />)
  const text = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
  expect(html).toContain('href="/goals"')
  expect(text).toContain(
    '“散乱污”企业整治 12 / 25 家 应 20 ■ 落后8家 到10月31日应完成20家，实际12家，落后8家。',
  )
})
