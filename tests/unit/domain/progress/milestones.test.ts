import { describe } from 'vitest'

import { guarantees, measureOf } from './measures'

describe('milestones', () => {
  const projectOf = (...doneOn: (string | null)[]) =>
    measureOf({
      kind: 'milestones',
      target: null,
      milestones: ['2024-03-31', '2024-06-30', '2024-12-31'].map((due, index) => ({
        title: due,
        due,
        doneOn: doneOn[index],
      })),
    })
  guarantees([
    [
      'weigh 1 each unless said',
      projectOf('2024-03-20'),
      [],
      '2024-02-01',
      { attainment: 0, expectedAttainment: 0, gap: 0, light: 'green' },
    ],
    [
      'are due on their day and overdue the day after',
      projectOf(),
      [],
      '2024-03-31',
      { expectedAttainment: 1 / 3, overdueMilestones: 0, light: 'red' },
    ],
    [
      'do not look at the future',
      projectOf('2024-03-20', '2024-05-01'),
      [],
      '2024-04-01',
      { attainment: 1 / 3, overdueMilestones: 0, light: 'green' },
    ],
    [
      'make it yellow at least when one is overdue',
      projectOf(null, '2024-03-01', '2024-03-01'),
      [],
      '2024-04-01',
      { attainment: 2 / 3, gap: 0, overdueMilestones: 1, light: 'yellow' },
    ],
    [
      'leave it red when it is red',
      projectOf(),
      [],
      '2024-04-01',
      { gap: 1 / 3, overdueMilestones: 1, light: 'red' },
    ],
    [
      'are achieved with the last of them',
      projectOf('2024-03-20', '2024-11-01', '2024-10-01'),
      [],
      '2025-06-30',
      {
        state: 'achieved',
        achievedOn: '2024-11-01',
        late: false,
        light: 'green',
        attainment: 1,
        overdueMilestones: 0,
      },
    ],
    [
      'may be achieved late',
      projectOf('2024-03-20', '2024-11-01', '2025-02-01'),
      [],
      '2025-06-30',
      { state: 'achieved', achievedOn: '2025-02-01', late: true, light: 'green' },
    ],
    [
      'done before the start are done at the start',
      projectOf('2023-03-20', '2023-11-01', '2023-11-02'),
      [],
      '2024-06-30',
      { achievedOn: '2024-01-01' },
    ],
    [
      'open after due are missed',
      projectOf('2024-03-20', '2024-11-01'),
      [],
      '2025-01-01',
      { state: 'missed', light: 'red', overdueMilestones: 1 },
    ],
    [
      'of a stretch goal, open after due, are yellow up to the second threshold',
      {
        ...projectOf('2024-03-20', '2024-11-01'),
        commitment: 'stretch',
        milestones: projectOf('2024-03-20', '2024-11-01').milestones?.map((milestone) => ({
          ...milestone,
          weight: milestone.doneOn ? 35 : 30,
        })),
      },
      [],
      '2025-01-01',
      { state: 'missed', gap: 0.3, light: 'yellow' },
    ],
    [
      'that do not exist are no data, also after due',
      measureOf({ kind: 'milestones', target: null, milestones: [] }),
      [],
      '2025-06-30',
      { state: 'noData', light: null, attainment: null, expectedAttainment: null, gap: null },
    ],
  ])
})
