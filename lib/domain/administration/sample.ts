/** What is still 示例: how much of each is left to be made the town's own. */
export type SampleLeft = {
  departments: number
  telephones: number
  accounts: number
  milestones: number
  /** Entries and ticked steps together with what they are dated to. */
  progress: { entries: number; ticks: number }
}

/** A goal in force with the number of its steps whose days are 示例. */
export type SampleSteps = { id: string; title: string; steps: number }

/** Of how many steps the goals have sample days. */
export const countSteps = (goals: readonly SampleSteps[]): number =>
  goals.reduce((total, { steps }) => total + steps, 0)

/** Whether nothing is 示例 any more. */
export const isAllReal = ({ departments, telephones, accounts, milestones, progress }: SampleLeft): boolean =>
  departments + telephones + accounts + milestones + progress.entries + progress.ticks === 0

/** The numbers of the sample departments are plainly made up: 8650-0001 and so on. */
export const isSampleTelephone = (telephone: string) => /^8650-00\d\d$/.test(telephone)
