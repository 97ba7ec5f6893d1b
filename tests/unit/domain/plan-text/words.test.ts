import { describe, expect, test } from 'vitest'

import { toldIn } from './told'

describe('a number that is only implied is told as 0 or as all of it, and marked so', () => {
  test.each<[string, string[]]>([
    ['确保年底前低效用地全面清零。', ['清零 低效用地清零: level ≥100% implied ?']],
    ['动态消除零就业家庭。', ['动态消除 零就业家庭: hold ≤0户 implied ?']],
    ['实现困难家庭动态清零。', ['动态清零 困难家庭: hold ≤0户 implied ?']],
    ['避免河道水质反弹。', ['避免 河道水质反弹: hold ≤0条 implied ?']],
    ['杜绝较大及以上生产安全事故。', ['杜绝 较大及以上生产安全事故: hold ≤0起 implied ?']],
    ['坚决遏制重特大火灾事故。', ['遏制 重特大火灾事故: hold ≤0起 implied ?']],
    ['严防规模性返贫。', ['严防 规模性返贫: hold ≤0人 implied ?']],
    ['坚决守住不发生系统性金融风险底线。', ['守住 系统性金融风险: hold ≤0 implied ?']],
    ['实现赴省进京“零上访”。', ['实现 赴省进京零上访: hold ≤0起 implied ?']],
    ['力争全年火灾“零伤亡”。', ['实现 火灾零伤亡: hold ≤0起 力争 implied ?']],
    ['实现村级议事厅全覆盖。', ['全覆盖 村级议事厅全覆盖: level ≥100% implied ?']],
    ['推动问题线索全部办结。', ['办结 问题线索办结: level ≥100% implied ?']],
    ['做到应保尽保。', ['应保尽保 应保尽保: level ≥100% implied ?']],
    ['实现困难群众救助应助尽助。', ['应助尽助 困难群众救助应助尽助: level ≥100% implied ?']],
    ['确保环保督察反馈问题全面整改到位。', ['整改到位 环保督察反馈问题整改到位: level ≥100% implied ?']],
    ['网格员培训实现全覆盖。', ['全覆盖 网格员培训全覆盖: level ≥100% implied ?']],
    ['深化“零工市场”建设。', ['深化 “零工市场”建设: milestones implied ?']],
    ['打造零碳园区。', ['打造 零碳园区: narrative implied ?']],
    ['防止耕地“非粮化”。', ['防止 耕地“非粮化”: narrative implied ?']],
  ])('%s', (sentence, expected) => {
    expect(toldIn(sentence)).toEqual(expected)
  })
})

describe('a promise without a figure is told in words, never sure', () => {
  test.each<[string, string[]]>([
    ['加快推进镇卫生院迁建工程建设。', ['推进 镇卫生院迁建工程建设: milestones implied ?']],
    ['启动滨河公园改造提升工程。', ['启动 滨河公园改造提升工程: milestones implied ?']],
    [
      '推进东山路拓宽、南浦大桥重建工程。',
      ['推进 东山路拓宽: milestones implied ?', '推进 南浦大桥重建工程: milestones implied ?'],
    ],
    ['编制镇域国土空间总体规划。', ['编制 镇域国土空间总体规划: milestones implied ?']],
    ['出台人才引育激励政策。', ['出台 人才引育激励政策: milestones implied ?']],
    ['举办第三届龙舟文化节。', ['举办 第三届龙舟文化节: milestones implied ?']],
    ['确保污水处理厂二期年底前投入使用。', ['投入使用 污水处理厂二期: milestones implied ?']],
    ['紧盯水库除险加固工程建设。', ['– 水库除险加固工程建设: milestones implied ?']],
    [
      '依托市民中心项目落成，常态化组织开展惠民演出活动。',
      ['– 市民中心项目落成: milestones implied ?', '组织开展 惠民演出活动: tally implied ?'],
    ],
    ['深化“三改一拆”专项整治。', ['深化 “三改一拆”专项整治: tally implied ?']],
    ['开展防溺水宣传。', ['开展 防溺水宣传: tally implied ?']],
    ['加强食品小作坊隐患排查。', ['加强 食品小作坊隐患排查: tally implied ?']],
    ['健全矛盾纠纷多元化解机制。', ['健全 矛盾纠纷多元化解机制: narrative implied ?']],
    [
      '深化产学研合作，推动科技成果就地转化。',
      ['深化 产学研合作: narrative implied ?', '推动 科技成果就地转化: narrative implied ?'],
    ],
    ['优化营商环境，让企业办事更加便捷。', ['优化 营商环境: narrative implied ?']],
    ['聚焦重点人群，落实社会救助政策。', ['落实 社会救助政策: narrative implied ?']],
    ['将古镇老街打造成为文旅融合示范区。', ['打造 文旅融合示范区: narrative implied ?']],
    ['致力把澜湖建设成为区域康养目的地。', ['建设 区域康养目的地: narrative 力争 implied ?']],
    ['强化党员教育，引导党员干部担当作为。', ['强化 党员教育: narrative implied ?']],
    ['弘扬工匠精神。', []],
    ['做好征兵工作。', ['做好 征兵: narrative implied ?']],
    ['持续推进美丽乡村建设工作。', ['推进 美丽乡村建设: narrative implied ?']],
    ['加大对困难职工的帮扶力度。', ['加大 困难职工的帮扶: narrative implied ?']],
    ['通过省级卫生镇复审。', ['通过 省级卫生镇复审: milestones implied ?']],
    ['坚持人民至上，围绕群众需求。', []],
  ])('%s', (sentence, expected) => {
    expect(toldIn(sentence)).toEqual(expected)
  })
})

describe('what was reached already is no promise', () => {
  test.each<[string, string[]]>([
    ['去年建成公园4个，今年再建公园2个。', ['再建 公园: cumulative ≥2个']],
    ['目前已完成农房改造80户，力争全年完成120户。', ['完成 农房改造: cumulative ≥120户 力争 ?']],
    ['截至11月底累计签约300户，明年力争签约200户。', ['签约 签约: cumulative ≥200户 力争 ?']],
    ['在上年完成35家的基础上，再整治小作坊20家。', ['整治 小作坊: cumulative ≥20家']],
    ['上年引进项目8个。', []],
    ['过去一年新增企业40家。', []],
  ])('%s', (sentence, expected) => {
    expect(toldIn(sentence)).toEqual(expected)
  })
})
