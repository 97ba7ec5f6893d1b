import type { StarterTheme } from './goal'

export const innovation: StarterTheme = {
  title: '科创为先',
  sections: [
    {
      title: '重点项目',
      goals: [
        {
          code: 'G01',
          title: '岚湾工业区产业项目',
          kind: 'milestones',
          steps: ['各地块开工', '主体完工', '竣工验收', '投产见效'],
          lead: 'jingji',
          supports: ['guihua', 'caizheng'],
          supervisor: 'leader',
        },
        {
          code: 'G02',
          title: '余严工业园区块企业拆迁',
          kind: 'milestones',
          steps: ['摸底评估', '签约', '腾空', '拆除'],
          lead: 'guihua',
          supports: ['chaiqian', 'jingji'],
          supervisor: 'leader3',
        },
        {
          code: 'G03',
          title: '小微园区建设规划',
          kind: 'milestones',
          steps: ['规划方案编制', '方案评审', '报批'],
          note: '配合事项',
          lead: 'guihua',
          supports: ['jingji'],
          supervisor: 'leader3',
        },
        {
          code: 'G04',
          title: '浦成智新产业园投用',
          kind: 'milestones',
          commitment: 'stretch',
          steps: ['招商入园', '全面投入使用'],
          lead: 'jingji',
          supervisor: 'leader',
        },
      ],
    },
    {
      title: '科技人才',
      goals: [
        {
          code: 'G05',
          title: '招才引智',
          kind: 'narrative',
          lead: 'jingji',
          supports: ['dangjian'],
          supervisor: 'leader',
        },
        { code: 'G06', title: '产学研合作', kind: 'narrative', lead: 'jingji', supervisor: 'leader' },
        {
          code: 'G07',
          title: '磁性材料应用基地服务',
          kind: 'narrative',
          lead: 'jingji',
          supports: ['guihua'],
          supervisor: 'leader',
        },
      ],
    },
    {
      title: '招商引资',
      goals: [
        {
          code: 'G08',
          title: '经济扶持政策更新',
          kind: 'milestones',
          steps: ['起草', '征求意见', '印发'],
          lead: 'jingji',
          supports: ['caizheng'],
          supervisor: 'leader',
        },
        { code: 'G09', title: '先进制造产业招引', kind: 'narrative', lead: 'jingji', supervisor: 'leader' },
        { code: 'G10', title: '外资项目招引', kind: 'narrative', lead: 'jingji', supervisor: 'leader' },
        {
          code: 'G11',
          title: '存量外资企业走访',
          kind: 'narrative',
          lead: 'jingji',
          supports: ['dangzheng'],
          supervisor: 'leader',
        },
      ],
    },
  ],
}
