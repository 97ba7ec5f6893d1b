import type { PasswordPreset } from './preset'

/** What a second factor is called. */
export const SECOND_FACTOR = '两步验证'

export const passwordPresetWords: Record<PasswordPreset, string> = {
  mlps: '等保（等级保护二级）',
  asvs: 'ASVS（国际通行）',
}
