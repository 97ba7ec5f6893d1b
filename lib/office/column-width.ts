import { calculateColumnWidth } from 'hucre/xlsx'

import type { Form } from '@/lib/domain/export/exported-list'

import type { Written } from './cell'

/** Of what looks alike in every row. */
const FIXED: Partial<Record<Form, number>> = { day: 12, time: 18, share: 10 }

/** Wide enough for what stands in a column, a Chinese character counting double; what is longer wraps. */
export const columnWidth = (form: Form, heading: string, cells: readonly Written[]): number =>
  FIXED[form] ??
  calculateColumnWidth([heading, ...cells.map(({ value }) => value)], {
    minWidth: 6,
    maxWidth: 48,
    padding: 3,
  })
