import fc from 'fast-check'
import { amountText, storedAmount } from '@/lib/domain/amount/amount'
import { baseOf, heldBetween } from '@/lib/domain/curve/line'
import { addDays, type Day } from '@/lib/domain/day'
import type { ReportedGoal } from '@/lib/domain/goal/goal'

import { goalOf } from '../goals'

/** A day some days after the start of 2024. */
export const dayFrom = (days: number): Day => addDays('2024-01-01', days)

/** A target as a form lets it through, whole where only whole things exist. */
export const targetFor = ({ integral }: Pick<ReportedGoal, 'integral'>) =>
  fc.integer({ min: 1, max: 60 }).map((whole) => (integral ? `${whole}` : `${whole}.${whole % 9}`))

const amount = fc.integer({ min: -50_000, max: 600_000 }).map((value) => amountText(BigInt(value)))

const terms = fc
  .record({
    kind: fc.constantFrom('cumulative', 'level', 'hold'),
    direction: fc.constantFrom('atLeast', 'atMost'),
    baseline: fc.option(amount),
    integral: fc.boolean(),
    length: fc.integer({ min: 0, max: 420 }),
    late: fc.integer({ min: 0, max: 90 }),
  })
  .chain((given) => targetFor(given).map((target) => ({ ...given, target })))

/** Any goal with a target, with planned values on its way that the core accepts, and with what was reported. */
export const anyPromise: fc.Arbitrary<ReportedGoal> = fc
  .tuple(
    terms,
    fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 6 }),
    fc.array(amount, { maxLength: 6 }),
    fc.array(fc.record({ on: fc.integer({ min: -10, max: 560 }), value: amount }), { maxLength: 8 }),
  )
  .map(([{ length, late, ...given }, days, amounts, reports]) => {
    const goal = goalOf({ ...given, start: dayFrom(late), due: dayFrom(late + length) })
    return {
      ...goal,
      originalTarget: goal.target,
      checkpoints: wayOf(
        goal,
        days.filter((day) => day < length).map((day) => dayFrom(late + day)),
        amounts,
      ),
      reports: reports.map(({ on, value }, index) => ({
        on: dayFrom(on),
        value: goal.kind === 'cumulative' && goal.integral ? value.replace(/\..*/, '') : value,
        recordedAt: new Date(Date.UTC(2024, 0, 1) + index * 1000).toISOString(),
      })),
    }
  })

function wayOf(goal: ReportedGoal, days: Day[], amounts: string[]) {
  if (goal.kind === 'hold') return []
  const target = storedAmount(goal.target ?? '0')
  const base = baseOf(goal) ?? (goal.direction === 'atLeast' ? -50_000n : 900_000n)
  const falls = goal.kind === 'level' && goal.direction === 'atMost'
  const way = amounts
    .map((text) => heldBetween(storedAmount(text), base, target))
    .sort((a, b) => (a < b === falls ? 1 : -1))
  return [...days]
    .sort()
    .slice(0, way.length)
    .map((on, index) => ({ on, expected: amountText(way[index] ?? target) }))
}
