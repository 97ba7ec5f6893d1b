import { readdirSync } from 'node:fs'
import path from 'node:path'

import { prisma } from '@/lib/data/prisma'

import { aDisplayLink } from './display-link'

/** A page to look at: who can, and where it is in the sample town. */
type Screen = { who: string | null; path: () => string | Promise<string> }

const goal =
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

/** Every page of the app by its route, in the kinds in which it looks different. */
export const screens: Record<string, Screen[]> = {
  '/': [],
  '/sign-in': [{ who: null, path: () => '/sign-in' }],
  '/change-password': [{ who: 'leader', path: () => '/change-password' }],
  '/overview': [
    { who: 'leader', path: () => '/overview' },
    { who: 'leader', path: () => '/overview?asOf=2025-01-31&since=2024-06-30&order=plan&offices=lagging' },
  ],
  '/overview/sheet': [{ who: 'leader', path: () => '/overview/sheet' }],
  '/themes/[themeId]': [{ who: 'leader', path: theme }],
  '/departments/[departmentId]': [{ who: 'huanjing', path: department }],
  '/goals': [
    { who: 'huanjing', path: () => '/goals' },
    { who: 'leader', path: () => '/goals?standing=missed&asOf=2024-05-31&sort=due' },
    { who: 'leader', path: () => '/goals?q=lsgc' },
  ],
  '/goals/new': [{ who: 'huanjing', path: () => '/goals/new' }],
  '/goals/[goalId]': [
    { who: 'huanjing', path: goal('“散乱污”企业整治') },
    { who: 'leader', path: goal('医疗保险参保率') },
    { who: 'guihua', path: goal('余严工业园区块企业拆迁') },
    { who: 'leader', path: goal('文明城市创建') },
  ],
  '/goals/[goalId]/edit': [{ who: 'huanjing', path: goal('“散乱污”企业整治', '/edit') }],
  '/goals/[goalId]/target': [{ who: 'huanjing', path: goal('“散乱污”企业整治', '/target') }],
  '/goals/[goalId]/curve': [{ who: 'huanjing', path: goal('“散乱污”企业整治', '/curve') }],
  '/my': [{ who: 'pingan', path: () => '/my' }],
  '/accounts': [{ who: 'admin', path: () => '/accounts' }],
  '/departments': [{ who: 'admin', path: () => '/departments' }],
  '/wall': [{ who: null, path: () => '/wall' }],
  '/wall/[token]': [{ who: null, path: wall }],
  '/settings': [{ who: 'admin', path: () => '/settings' }],
}

/** The routes of all pages there are, as their folders say. */
export const routesOfPages = (): string[] =>
  readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => path.dirname(file).split(path.sep))
    .map((folders) => `/${folders.filter((folder) => !/^[(.]/.test(folder)).join('/')}`)
