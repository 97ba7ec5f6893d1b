import { readdirSync } from 'node:fs'
import path from 'node:path'

import { prisma } from '@/lib/data/prisma'
import type { Viewer } from '@/lib/domain/viewer'

import { aDisplayLink } from './display-link'
import { anImportedPlan, aReadDocument } from './document-review'
import { anUploadedTable } from './plan-sheets'
import { aReportSheet } from './report-sheet'

/** A page to look at: what its pictures are called, who can, and where it is in the sample town. */
export type Screen = { name: string; who: string | null; path: () => string | Promise<string> }

/** Where a goal of the sample town is, or a page below it. */
export const goal =
  (title: string, below = '') =>
  async () => {
    const { id } = await prisma.goal.findFirstOrThrow({ where: { title, plan: { year: 2024 } } })
    return `/goals/${id}${below}`
  }

const theme = async () => {
  const { id } = await prisma.theme.findFirstOrThrow({ where: { title: '品质提升', plan: { year: 2024 } } })
  return `/themes/${id}`
}

const department = async () => {
  const { id } = await prisma.department.findFirstOrThrow({ where: { shortName: '生态环境办' } })
  return `/departments/${id}`
}

const wall = async () => {
  const maker = await prisma.user.findFirstOrThrow({ where: { username: 'admin' } })
  return (await aDisplayLink(maker)).path
}

/** The plan of a year of its own with a document, so that the sample town's stays what it is. */
const livingPlan = async () => {
  const { id } = await prisma.department.findFirstOrThrow({ where: { shortName: '生态环境办' } })
  await anImportedPlan(await sampleAdmin(), id)
  return '/plan?year=2031'
}

const review = async () => `/plan/import/${(await aReadDocument(await sampleAdmin())).id}`

const sampleAdmin = async () => {
  const admin = await prisma.user.findFirstOrThrow({ where: { username: 'admin' } })
  return { ...admin, address: null } as unknown as Viewer
}

const uploadedSheet = async () => {
  const goal = await prisma.goal.findFirstOrThrow({ where: { title: count, plan: { year: 2024 } } })
  const uploader = await prisma.user.findFirstOrThrow({ where: { username: 'huanjing' } })
  return `/my/sheet/${(await aReportSheet(uploader, goal, { increment: '20', on: '2024-10-31' })).id}`
}

const count = '“散乱污”企业整治'

/** A table that was uploaded in the sample town, with a row of every kind. */
const table = (isMapped: boolean) => async () => {
  const plan = await prisma.plan.findFirstOrThrow({ where: { year: 2024 } })
  const rows = [
    ['2024年度重点工作任务分解表'],
    ['序号', '目标任务', '量化指标', '牵头科室', '完成时限', '备注'],
    ['1', count, '', '', '', '按季度分批整治'],
    ['二、品质提升'],
    ['3', '河道清淤', '12公里', '生态环境办', '10月底', ''],
    ['4', '农贸市场改造', '2家，3处', '水利站', '尽快', ''],
    ['5', '医疗保险参保率', '', '', '', ''],
  ]
  const { id } = await anUploadedTable(await sampleAdmin(), plan.id, rows, isMapped)
  return `/plan/sheet/${id}`
}

/** Every page of the app by its route, in the kinds in which it looks different. */
export const screens: Record<string, Screen[]> = {
  '/': [],
  '/sign-in': [{ name: 'sign-in', who: null, path: () => '/sign-in' }],
  '/change-password': [{ name: 'change-password', who: 'leader', path: () => '/change-password' }],
  '/second-factor': [{ name: 'second-factor', who: 'leader', path: () => '/second-factor' }],
  '/account': [{ name: 'account', who: 'leader', path: () => '/account' }],
  '/overview': [
    { name: 'overview', who: 'leader', path: () => '/overview' },
    {
      name: 'overview-after',
      who: 'leader',
      path: () => '/overview?asOf=2025-01-31&since=2024-06-30&order=plan&offices=lagging',
    },
  ],
  '/overview/sheet': [{ name: 'sheet', who: 'leader', path: () => '/overview/sheet' }],
  '/themes/[themeId]': [{ name: 'theme', who: 'leader', path: theme }],
  '/departments/[departmentId]': [{ name: 'department', who: 'huanjing', path: department }],
  '/goals': [
    { name: 'goals', who: 'huanjing', path: () => '/goals' },
    { name: 'goals-none', who: 'leader', path: () => '/goals?standing=missed&asOf=2024-05-31&sort=due' },
    { name: 'goals-found', who: 'leader', path: () => '/goals?q=lsgc' },
  ],
  '/goals/new': [{ name: 'goal-new', who: 'huanjing', path: () => '/goals/new' }],
  '/goals/[goalId]': [
    { name: 'goal', who: 'huanjing', path: goal(count) },
    { name: 'goal-hold', who: 'leader', path: goal('医疗保险参保率') },
    { name: 'goal-steps', who: 'guihua', path: goal('余严工业园区块企业拆迁') },
    { name: 'goal-words', who: 'leader', path: goal('文明城市创建') },
  ],
  '/goals/[goalId]/edit': [{ name: 'goal-edit', who: 'huanjing', path: goal(count, '/edit') }],
  '/goals/[goalId]/target': [{ name: 'goal-target', who: 'huanjing', path: goal(count, '/target') }],
  '/goals/[goalId]/curve': [{ name: 'goal-curve', who: 'huanjing', path: goal(count, '/curve') }],
  '/plan': [
    { name: 'plan-outline', who: 'leader', path: () => '/plan' },
    { name: 'plan', who: 'leader', path: livingPlan },
  ],
  '/plan/import': [{ name: 'plan-import', who: 'admin', path: () => '/plan/import' }],
  '/plan/import/[draftId]': [{ name: 'plan-review', who: 'admin', path: review }],
  '/plan/next': [{ name: 'plan-next', who: 'admin', path: () => '/plan/next' }],
  '/my/sheet': [{ name: 'my-sheet', who: 'pingan', path: () => '/my/sheet' }],
  '/my/sheet/[draftId]': [{ name: 'my-sheet-read', who: 'huanjing', path: uploadedSheet }],
  '/my': [{ name: 'my', who: 'pingan', path: () => '/my' }],
  '/accounts': [{ name: 'accounts', who: 'admin', path: () => '/accounts' }],
  '/departments': [{ name: 'departments', who: 'admin', path: () => '/departments' }],
  '/plan/sheet': [{ name: 'plan-sheet', who: 'admin', path: () => '/plan/sheet' }],
  '/plan/sheet/[draftId]': [
    { name: 'plan-sheet-columns', who: 'admin', path: table(false) },
    { name: 'plan-sheet-rows', who: 'admin', path: table(true) },
  ],
  '/wall': [{ name: 'wall-closed', who: null, path: () => '/wall' }],
  '/wall/[token]': [{ name: 'wall', who: null, path: wall }],
  '/audit': [
    { name: 'audit', who: 'admin', path: () => '/audit' },
    { name: 'audit-refused', who: 'admin', path: () => '/audit?refused=1&from=2024-01-01' },
  ],
  '/settings': [{ name: 'settings', who: 'admin', path: () => '/settings' }],
}

/** The routes of all pages there are, as their folders say. */
export const routesOfPages = (): string[] =>
  readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => path.dirname(file).split(path.sep))
    .map((folders) => `/${folders.filter((folder) => !/^[(.]/.test(folder)).join('/')}`)
