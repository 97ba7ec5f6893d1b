import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { openingOf } from '@/lib/domain/goal-summary/opening'
import { type Standing, standings } from '@/lib/domain/standing'

describe('a sentence behind its mark', () => {
  it.each<[Standing, string, string, string]>([
    ['missed', '未完成：目标25家，实际24家，差1家。', '未完成', '：目标25家，实际24家，差1家。'],
    ['achieved', '已完成6家，超目标1家。', '已完成', '6家，超目标1家。'],
    ['targetMissing', '目标待定，累计12家。', '目标待定', '，累计12家。'],
    ['noData', '尚无数据。', '尚无数据', '。'],
  ])('%s · %s: is not begun twice', (standing, sentence, mark, rest) => {
    expect(openingOf(standing, sentence)).toEqual({ mark, rest, isOneSentence: true })
  })

  it.each<[Standing, string, string]>([
    ['missed', '未达力争目标6个，实际5个，差1个。', '未完成'],
    ['missed', '到期未填报。', '未完成'],
    ['achieved', '已于9月24日完成5家。', '已完成'],
    ['farBehind', '到6月30日应完成12家，实际4家，落后8家。', '严重滞后'],
    ['unmeasured', '计划未定量。', '无量化'],
    ['notStarted', '3月1日开始。', '未启动'],
  ])('%s · %s: stands whole behind the word', (standing, sentence, mark) => {
    expect(openingOf(standing, sentence)).toEqual({ mark, rest: sentence, isOneSentence: false })
  })

  it('loses not a word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...standings), fc.string(), (standing, sentence) => {
        const { mark, rest, isOneSentence } = openingOf(standing, sentence)
        expect(isOneSentence ? mark + rest : rest).toBe(sentence)
      }),
    )
  })
})
