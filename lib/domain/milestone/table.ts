/** The columns of the steps' table, as its form names them. */
export const columns = ['milestoneId', 'milestoneTitle', 'milestoneWeight', 'milestoneDue'] as const

/** What is wrong with a row, as its form tells it: the first row has the place 0. */
export const inRow = (place: number, message = ''): string => `第${place + 1}个节点：${message}`

/** Whether that is wrong with a row, and not with the table as a whole. */
export const isInRow = (message: string): boolean => /^第\d+个节点：/.test(message)
