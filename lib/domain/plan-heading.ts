type Heading = { position: number; title: string }

const NUMERALS = '一二三四五六七八九十'

/** A heading of the plan as it is numbered there: 二、品质提升. */
export const themeTitleOf = ({ position, title }: Heading): string =>
  `${NUMERALS[position - 1] ?? position}、${title}`

/** A section under a heading as it is numbered there: 1. 生态环境整治. */
export const sectionTitleOf = ({ position, title }: Heading): string => `${position}. ${title}`
