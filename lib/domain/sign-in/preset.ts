/** The rules for passwords an admin chooses between: those of 等级保护 (GB/T 22239) or those of OWASP ASVS. */
export type PasswordPreset = 'mlps' | 'asvs'

type Rules = {
  shortest: number
  /** Of capitals, small letters, digits and everything else so many have to be there. */
  classes: number
  /** How old one may become; null for ever. */
  mostDays: number | null
  /** How many former ones must not come back. */
  former: number
}

export const presets: Record<PasswordPreset, Rules> = {
  mlps: { shortest: 8, classes: 3, mostDays: 180, former: 5 },
  asvs: { shortest: 12, classes: 1, mostDays: null, former: 0 },
}

/** Longer ones are no safer, and a limit keeps what is sent small. */
export const LONGEST_PASSWORD = 200

const REFUSED = '不含用户名、自己姓名的拼音、单位名和本地地名，不用常见的密码。'

/** The rule as people read it before they choose. */
export function passwordRule(preset: PasswordPreset): string {
  const { shortest, mostDays, former } = presets[preset]
  return preset === 'mlps'
    ? `至少${shortest}位，大写字母、小写字母、数字、其他字符中至少有三种；${mostDays}天内要换一次，不能是最近${former}次用过的。${REFUSED}`
    : `至少${shortest}位，什么字符都行，一句自己记得住的话最好；不用定期换。${REFUSED}`
}
