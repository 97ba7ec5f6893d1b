/** Everything that is recorded, in groups as the search offers it, each in the words in which the log tells it. */
export const actionGroups = {
  进展: {
    logProgress: '填报进展',
    correctEntry: '更正填报',
    voidEntry: '作废填报',
    undoEntry: '撤销填报',
    tickMilestone: '勾选节点完成',
    untickMilestone: '撤销节点完成',
  },
  目标任务: {
    logGoal: '新增目标任务',
    editGoal: '编辑目标任务',
    reviseTarget: '调整目标',
    changeCurve: '修改季度目标',
    changeMilestones: '修改节点',
    archiveGoal: '归档目标任务',
    restoreGoal: '恢复目标任务',
    overruleLight: '改判',
    withdrawOverrule: '撤回改判',
  },
  登录: {
    signIn: '登录',
    signInRefused: '登录未成功',
    signOut: '退出',
    lockAccount: '账号被锁定',
    changePassword: '修改自己的密码',
    changePasswordRefused: '修改密码未成功',
    identifyRefused: '身份核对未通过',
    setUpSecondFactor: '启用两步验证',
    removeSecondFactor: '停用两步验证',
    renewRecoveryCodes: '重新生成恢复码',
    useRecoveryCode: '用恢复码登录',
    endSession: '结束一处登录',
    endSessions: '结束全部登录',
  },
  账号和科室: {
    createAccount: '新建账号',
    createAccounts: '批量新建账号',
    changeAccount: '修改账号',
    resetPassword: '重置密码',
    unlockAccount: '解锁账号',
    disableAccount: '停用账号',
    enableAccount: '启用账号',
    addDepartment: '添加科室',
    changeDepartment: '修改科室',
    moveDepartment: '调整科室顺序',
    archiveDepartment: '停用科室',
    restoreDepartment: '恢复科室',
  },
  设置和系统: {
    changePlan: '修改年度计划',
    importDocument: '导入年度计划原文',
    importPlanSheet: '导入任务分解表',
    carryOverPlan: '结转为新的年度计划',
    renameOrganisation: '修改单位名称',
    changeSecurity: '修改安全设置',
    confirmMilestones: '确认示例节点日期',
    removeSampleProgress: '清除示例进展',
    makeDisplayLink: '新建大屏链接',
    revokeDisplayLink: '停用大屏链接',
    openWall: '打开大屏',
    exportAudit: '导出操作日志',
    loadStarterPlan: '导入初始计划',
    backup: '备份',
    restoreBackup: '从备份恢复',
  },
  拒绝: { refuse: '被拒绝' },
} as const

type Groups = typeof actionGroups

/** What can be recorded. Another one first gets its words above. */
export type Action = { [Group in keyof Groups]: keyof Groups[Group] }[keyof Groups]

/** The words of every action. */
export const actionWords = Object.assign({}, ...Object.values(actionGroups)) as Record<Action, string>

/** Whether a text, such as a part of an address, names an action. */
export const isAction = (text: string): text is Action => Object.hasOwn(actionWords, text)

/** Whether an action went against whoever asked. */
export const isRefused = (action: string): boolean => refusedActions.some((refused) => refused === action)

/** What went against whoever asked: turned away, not let in, or locked out. */
export const refusedActions = [
  'refuse',
  'signInRefused',
  'lockAccount',
  'changePasswordRefused',
  'identifyRefused',
] as const satisfies readonly Action[]
