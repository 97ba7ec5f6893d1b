/** An office of the town (科室). Offices stand in their fixed order, never ranked. */
export type Department = {
  id: string
  name: string
  shortName: string
  telephone: string | null
  position: number
  isSample: boolean
  /** ISO instant, or null while the department is in use. */
  archivedAt: string | null
}
