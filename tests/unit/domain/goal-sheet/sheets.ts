import type { SheetWorld } from '@/lib/domain/goal-sheet/world'
import type { Theme } from '@/lib/domain/plan'
import type { Cell, Sheet } from '@/lib/domain/workbook/workbook'

/** A sheet of words from its first row on; '' is an empty cell. */
export const sheetOf = (rows: string[][], merges: Sheet['merges'] = []): Sheet => ({
  name: '表',
  isHidden: false,
  rows: rows.map((cells, at) => ({ number: at + 1, cells: cells.map(cellOf) })),
  merges,
})

const cellOf = (text: string): Cell | null => (text === '' ? null : { text, form: 'words' })

const themes: Theme[] = [
  { id: 't', position: 2, title: '品质提升', sections: [{ id: 's', position: 1, title: '生态环境整治' }] },
  {
    id: 't2',
    position: 3,
    title: '民生改善',
    sections: [
      { id: 's2', position: 1, title: '社会保障' },
      { id: 's3', position: 2, title: '文明创建' },
    ],
  },
]

export const worldOf = (given: Partial<SheetWorld> = {}): SheetWorld => ({
  year: 2024,
  themes,
  departments: [
    { id: 'd', name: '生态环境办公室', shortName: '生态办' },
    { id: 'd2', name: '经济发展办公室', shortName: '经发办' },
  ],
  people: [
    { id: 'p', name: '李镇长' },
    { id: 'p2', name: '王五' },
    { id: 'p3', name: '赵六' },
    { id: 'p4', name: '赵六' },
  ],
  goals: [],
  ...given,
})
