import type { Cell, Form } from './exported-list'

/** A column of a sheet that is filled in elsewhere and comes back. */
export type FormColumn = {
  heading: string
  form: Form
  /** What a person may change; the rest is told. */
  isOpen: boolean
  isHidden: boolean
  /** What can be chosen in its cells; any text where nothing is said. */
  choices?: string[]
  /** Room for what is to be written, in characters, where the cells leave blank. */
  room?: number
}

/** A list as it leaves the system to be filled in: with rows left blank below for what is new. */
export type FormSheet = {
  name: string
  title: string
  notes: string[]
  columns: FormColumn[]
  rows: Cell[][]
  blankRows: number
  /** Without its ending. */
  fileName: string
}
