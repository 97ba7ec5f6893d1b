/** Where in a document a goal is promised, in UTF-16 units of its text: the phrase, and the sentence it stands in. */
export type GoalPlace = {
  goalId: string
  start: number
  end: number
  sentence: { start: number; end: number }
}

/** The text of a plan as it was written. */
export type PlanDocument = {
  /** The first is 1; a revised document is the next. */
  version: number
  text: string
  fileName: string | null
  importedBy: string
  /** ISO instant. */
  importedAt: string
  sources: GoalPlace[]
}
