import { describe, expect, test } from 'vitest'

import { toldIn } from './told'

describe('each promise of a list is told alone, with the verb and the aim that the list has only once', () => {
  test.each<[string, string[]]>([
    [
      '完成“低小散”作坊整治18家、五星级驿站创建4家。',
      ['完成 “低小散”作坊整治: cumulative ≥18家', '创建 五星级驿站: cumulative ≥4家'],
    ],
    [
      '新建公园3个、广场2处，改造菜场1个。',
      ['新建 公园: cumulative ≥3个', '新建 广场: cumulative ≥2处', '改造 菜场: cumulative ≥1个'],
    ],
    ['力争新建公园3个、广场2处。', ['新建 公园: cumulative ≥3个 力争', '新建 广场: cumulative ≥2处 力争']],
    [
      '力争签约项目9个，开工项目6个，完成投资4亿元。',
      ['签约 项目: cumulative ≥9个 力争', '开工 项目: cumulative ≥6个 ?', '完成 投资: cumulative ≥4亿元 ?'],
    ],
    [
      '力争引进高校院所2家，人才团队5个。',
      ['引进 高校院所: cumulative ≥2家 力争', '引进 人才团队: cumulative ≥5个 力争'],
    ],
    [
      '争取完成征迁60户；新建安置房200套。',
      ['完成 征迁: cumulative ≥60户 力争', '新建 安置房: cumulative ≥200套'],
    ],
    [
      '新增护理床位80张、托位120个和助餐点15处。',
      ['新增 护理床位: cumulative ≥80张', '新增 托位: cumulative ≥120个', '新增 助餐点: cumulative ≥15处'],
    ],
    [
      '改造老旧小区9个，惠及2600户。',
      ['改造 老旧小区: cumulative ≥9个', '惠及 老旧小区惠及户数: cumulative ≥2600户 ?'],
    ],
    ['推进农房翻建工作，完成45户。', ['完成 农房翻建户数: cumulative ≥45户 ?']],
    ['加快老厂区搬迁进度，力争年底前全面清零。', ['清零 老厂区搬迁清零: level ≥100% 力争 implied ?']],
    [
      '培育国家级“小巨人”企业1家、省级专精特新企业6家、隐形冠军2家。',
      [
        '培育 国家级“小巨人”企业: cumulative ≥1家',
        '培育 省级专精特新企业: cumulative ≥6家',
        '培育 隐形冠军: cumulative ≥2家',
      ],
    ],
    [
      '开展技能培训30期，培训3000人次，新增高技能人才400名。',
      [
        '开展 技能培训: cumulative ≥30期',
        '培训 技能培训人次数: cumulative ≥3000人次 ?',
        '新增 高技能人才: cumulative ≥400名',
      ],
    ],
    ['新建公园2个和停车场3个。', ['新建 公园: cumulative ≥2个', '新建 停车场: cumulative ≥3个']],
    ['新增绿道5公里及驿站4个。', ['新增 绿道: cumulative ≥5公里', '新增 驿站: cumulative ≥4个']],
    [
      '改扩建学校2所，新增学位1800个，引进名师5名。',
      ['改扩建 学校: cumulative ≥2所', '新增 学位: cumulative ≥1800个', '引进 名师: cumulative ≥5名'],
    ],
    [
      '力争全年接待游客80万人次，实现旅游收入6亿元。',
      ['– 接待游客: cumulative ≥800000人次 力争 ?', '实现 旅游收入: cumulative ≥6亿元 ?'],
    ],
    [
      '打造样板楼道20个、样板小区4个，垃圾分类覆盖率达到100%。',
      [
        '打造 样板楼道: cumulative ≥20个',
        '打造 样板小区: cumulative ≥4个',
        '达到 垃圾分类覆盖率: level ≥100%',
      ],
    ],
    [
      '确保A级景区村庄达到8个，力争3A级景区村庄3个。',
      ['达到 A级景区村庄: cumulative ≥8个 ?', '– 3A级景区村庄: cumulative ≥3个 力争 ?'],
    ],
  ])('%s', (sentence, expected) => {
    expect(toldIn(sentence)).toEqual(expected)
  })
})

describe('of several figures in a clause each is told as what it is: a target, or which, where and for whom', () => {
  test.each<[string, string[]]>([
    ['在12个村新建污水管网18公里。', ['新建 污水管网: cumulative ≥18公里 ?']],
    ['在公共场所布置急救设备60处。', ['布置 急救设备: cumulative ≥60处 ?']],
    ['在数字经济等领域招引产业项目5个以上。', ['招引 产业项目: cumulative ≥5个 ?']],
    ['新增年收入超50万元的强村6个。', ['新增 年收入超50万元的强村: cumulative ≥6个']],
    ['压减“三公”经费5%。', ['压减 “三公”经费降幅: level ≥5%']],
    ['降低万元产值能耗3%。', ['降低 万元产值能耗降幅: level ≥3%']],
    ['保持适龄儿童入学率100%。', ['保持 适龄儿童入学率: hold ≥100%']],
    ['对幸福街道20个小区的管网进行更新改造。', ['– 幸福街道小区的管网更新改造: cumulative ≥20个 ?']],
    ['为独居老人提供上门助浴服务。', ['提供 独居老人上门助浴服务: narrative implied ?']],
    ['为2000名学生开展心理测评。', ['– 学生心理测评: cumulative ≥2000名 ?']],
    [
      '城镇和农村居民人均可支配收入分别增长6%、7%。',
      ['增长 城镇居民人均可支配收入增速: level ≥6% ?', '增长 农村居民人均可支配收入增速: level ≥7% ?'],
    ],
    [
      '完成造林1200亩、森林抚育800亩。',
      ['完成 造林: cumulative ≥1200亩', '完成 森林抚育: cumulative ≥800亩'],
    ],
    ['力争扩岗900人以上。', ['扩岗 扩岗: cumulative ≥900人 力争']],
    [
      '地区生产总值增长6%以上，冲刺120亿元。',
      ['增长 地区生产总值增速: level ≥6%', '– 地区生产总值: cumulative ≥120亿元 力争 ?'],
    ],
    ['工业销售占全区1/4。', ['– 工业销售占全区比重: level ≥25%']],
    ['新引进投资超10亿元或1亿美元项目3个。', ['新引进 投资超10亿元或1亿美元项目: cumulative ≥3个']],
    [
      '新增20亿元企业、5亿元企业分别不少于1家、4家。',
      ['新增 20亿元企业: cumulative ≥1家 ?', '新增 5亿元企业: cumulative ≥4家 ?'],
    ],
    ['综合考评力争进入全县前三。', ['– 综合考评名次: level ≤3名 力争 ?']],
    ['20%的村集体经营性收入超60万元。', ['– 村集体经营性收入超60万元: level ≥20% ?']],
    [
      '确保新增市场主体500户，其中企业120户；培育“小升规”企业4户。',
      [
        '新增 市场主体: cumulative ≥500户',
        '新增 企业: cumulative ≥120户',
        '培育 “小升规”企业: cumulative ≥4户',
      ],
    ],
    [
      '对接央企、名校，引进共建平台2个。',
      ['对接 央企、名校: narrative implied ?', '引进 共建平台: cumulative ≥2个'],
    ],
    ['新建公园3个（其中口袋公园2个）。', ['新建 公园: cumulative ≥3个', '新建 口袋公园: cumulative ≥2个']],
    ['培育种粮大户（50亩以上）30户。', ['培育 种粮大户（50亩以上）: cumulative ≥30户']],
    ['建设长5公里、宽12米的滨江大道。', ['建设 长5公里、宽12米的滨江大道: milestones implied ?']],
    [
      '投资1.2亿元建设智慧农业园。',
      ['– 投资: cumulative ≥1.2亿元 ?', '建设 智慧农业园: milestones implied ?'],
    ],
    ['案件数同比下降10%。', ['同比下降 案件数降幅: level ≥10%']],
    ['力争三年内培育上市企业1家。', ['培育 上市企业: cumulative ≥1家 力争']],
  ])('%s', (sentence, expected) => {
    expect(toldIn(sentence)).toEqual(expected)
  })
})
