import { describe, expect, test } from 'vitest'

import { figuresIn, toldIn } from './told'

describe('a number that only looks like a figure makes no target', () => {
  test.each<[string, string[]]>([
    ['深化“四色预警”机制。', ['深化 “四色预警”机制: narrative implied ?']],
    ['推进“1+5+N”治理模式。', ['推进 “1+5+N”治理模式: narrative implied ?']],
    ['完善“141”工作平台。', ['完善 “141”工作平台: narrative implied ?']],
    ['构建一轴两带空间格局。', ['构建 一轴两带空间格局: narrative implied ?']],
    ['落实三会一课制度。', ['落实 三会一课制度: narrative implied ?']],
    ['推进五水共治。', ['推进 五水共治: narrative implied ?']],
    ['打造AAAA级景区。', ['打造 AAAA级景区: narrative implied ?']],
    ['争创国家4A级旅游景区。', ['争创 国家4A级旅游景区: milestones 力争 implied ?']],
    ['建设三星级文化礼堂。', ['建设 三星级文化礼堂: milestones implied ?']],
    ['推进工业园二期建设。', ['推进 工业园二期建设: milestones implied ?']],
    ['推进工业园三期地块开发。', ['推进 工业园三期地块开发: milestones implied ?']],
    ['加快5号楼安置房建设。', ['加快 5号楼安置房建设: milestones implied ?']],
    ['加快3#地块出让。', ['加快 3#地块出让: milestones implied ?']],
    ['推进220KV变电站建设。', ['推进 220KV变电站建设: milestones implied ?']],
    ['推广5G应用。', ['推广 5G应用: narrative implied ?']],
    ['深化2024年专项行动成果。', ['深化 2024年专项行动成果: narrative implied ?']],
    ['谋划“十五五”规划。', ['谋划 “十五五”规划: milestones implied ?']],
    ['组织收看两会盛况。', ['组织 收看两会盛况: narrative implied ?']],
    ['落实第一议题制度。', ['落实 第一议题制度: narrative implied ?']],
    ['推行7×24小时值守。', ['推行 7×24小时值守: narrative implied ?']],
    ['开展百日攻坚行动。', ['开展 百日攻坚行动: narrative implied ?']],
    ['开展100天攻坚行动。', ['开展 100天攻坚行动: narrative implied ?']],
    ['落实浙委办〔2023〕18号文件。', ['落实 浙委办〔2023〕18号文件: narrative implied ?']],
    ['贯彻《关于推进三农工作的意见》。', []],
    ['做好80后年轻干部培养。', ['做好 80后年轻干部培养: narrative implied ?']],
    ['关爱60岁以上老人。', ['关爱 60岁以上老人: narrative implied ?']],
    ['推进一厂多租整治。', ['推进 一厂多租整治: tally implied ?']],
    ['探索一条融合发展的路径。', ['探索 一条融合发展的路径: narrative implied ?']],
    ['打造一支过硬队伍。', ['打造 一支过硬队伍: narrative implied ?']],
    [
      '谋划一批重点项目，实施一系列惠民举措。',
      ['谋划 重点项目: narrative implied ?', '实施 一系列惠民举措: narrative implied ?'],
    ],
    ['打通服务群众最后一米。', ['打通 服务群众最后: narrative implied ?']],
    ['每月开展巡查2次。', ['开展 巡查: tally implied ?']],
    ['打造15分钟生活圈。', ['打造 15分钟生活圈: narrative implied ?']],
    ['打造500米健身圈。', ['打造 500米健身圈: narrative implied ?']],
    ['推进总投资12亿元的智造园建设。', ['推进 总投资12亿元的智造园建设: milestones implied ?']],
    ['引进10亿元以上项目。', ['引进 10亿元以上项目: narrative implied ?']],
    ['抓好安全生产、消防、燃气三项工作。', ['抓好 安全生产、消防、燃气: narrative implied ?']],
    ['咨询电话：0571-88776655。', []],
    ['健全双随机、一公开机制。', ['健全 双随机、一公开机制: narrative implied ?']],
    ['召开一届三次党代会。', ['召开 一届三次党代会: milestones implied ?']],
    ['推进G235国道改建。', ['推进 G235国道改建: milestones implied ?']],
    ['执行GB/T9704标准。', ['执行 GB/T9704标准: narrative implied ?']],
    ['公布12345热线办理情况。', []],
    ['深化“最多跑一次”改革。', ['深化 “最多跑一次”改革: narrative implied ?']],
    ['办好十件民生实事。', ['办好 十件民生实事: milestones implied ?']],
    ['推进数十个项目建设。', ['推进 数十个项目建设: milestones implied ?']],
    ['解决若干历史遗留问题。', ['解决 若干历史遗留问题: narrative implied ?']],
    ['推进S26高速出口改造。', ['推进 S26高速出口改造: milestones implied ?']],
    ['举办二十四节气活动。', ['举办 二十四节气活动: tally implied ?']],
    ['推进V级水体治理。', ['推进 V级水体治理: narrative implied ?']],
  ])('%s', (sentence, expected) => {
    expect(figuresIn(sentence)).toEqual([])
    expect(toldIn(sentence)).toEqual(expected)
  })
})
