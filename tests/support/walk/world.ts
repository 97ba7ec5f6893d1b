import { today } from '@/lib/clock'
import { findGoal } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'
import { addDays, toDate } from '@/lib/domain/day'
import type { Viewer } from '@/lib/domain/viewer'

import { aDisplayLink } from '../display-link'
import { aDocumentReview, aReviewRow } from '../document-review'
import { aDepartment, aGoal, anEntry, anOverrule, aSection, aViewer, noFigures } from '../factories'
import { anUploadedTable } from '../plan-sheets'
import { aReportSheet } from '../report-sheet'
import type { Case } from './case'
import { accountOf, giveSecondFactor, type Places, places, type Walker } from './people'

export type World = Awaited<ReturnType<typeof aWorld>>

/** Everything of one organisation that somebody could lay hands on, and who is about to try. */
export async function aWorld(walking: readonly Walker[], given?: Case['given']) {
  const where = await places()
  const people = new Map<Walker, Viewer>()
  for (const walker of walking) people.set(walker, await accountOf(walker, where))
  if (given) for (const person of people.values()) await giveSecondFactor(person)
  const other = await aViewer('staff', where.of.supporting)
  const goals = await someGoals(where, other)
  await aSection({ organisationId: where.theirs.id })
  const entries = new Map<Walker, { id: string }>()
  for (const [walker, { id }] of people)
    if (walker.isAuthor) entries.set(walker, await anEntry(goals.count, { id }))
  return {
    ...where,
    ...goals,
    review: await aDocumentReview(other, [aReviewRow(where.of.lead.id)]),
    ...(await someSettings(where, goals.details)),
    reportSheet: await aReportSheet(other, goals.count),
    /** Somebody of ours, to look up how things stand. */
    insider: other,
    person: (walker: Walker) => people.get(walker) ?? unknown(walker),
    /** A report by this walker, where they are an author; else by somebody else. */
    entryFor: (walker: Walker) => entries.get(walker) ?? goals.entry,
  }
}

const unknown = (walker: Walker): never => {
  throw new Error(`${walker.name} is not in this world`)
}

async function someGoals({ of, ours }: Places, author: Viewer) {
  const supporting = [of.supporting]
  const steps = [
    { title: '开工', dueOn: toDate(today()), doneOn: toDate(today()) },
    { title: '竣工', dueOn: toDate(today()) },
  ]
  const count = await aGoal(of.lead, { supporting })
  const { sectionId } = count
  const project = await aGoal(of.lead, { sectionId, supporting, kind: 'milestones', ...noFigures, steps })
  const archived = await aGoal(of.lead, { sectionId, supporting, archivedAt: new Date() })
  const entry = await anEntry(count, author, { on: addDays(today(), -9) })
  const overrule = await anOverrule(count, await aViewer('leader', undefined, ours))
  const [details, stepped] = [await findGoal(author, count.id), await findGoal(author, project.id)]
  if (!details || !stepped) throw new Error('no goal')
  return { count, project, archived, entry, overrule, details, stepped }
}

async function someSettings({ ours, of }: Places, details: { title: string }) {
  const office = await aDepartment(ours)
  const closed = await aDepartment(ours, { archivedAt: new Date() })
  const colleague = await aViewer('leader', undefined, ours)
  await giveSecondFactor(colleague)
  await prisma.user.update({ where: { id: colleague.id }, data: { failedSignIns: 1 } })
  const session = await prisma.session.create({
    data: { userId: colleague.id, tokenHash: crypto.getRandomValues(new Uint8Array(32)) },
  })
  const disabled = await aViewer('leader', undefined, ours)
  await prisma.user.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } })
  const keeper = await aViewer('admin', undefined, ours)
  const link = await aDisplayLink(keeper)
  const plan = await prisma.plan.findFirstOrThrow({ where: { organisationId: ours.id } })
  const sample = { title: '示例节点', dueOn: toDate(today()), isSample: true }
  const { sectionId } = await aGoal(of.none, { kind: 'milestones', ...noFigures, steps: [sample] })
  const theme = await prisma.section.findUniqueOrThrow({
    where: { id: sectionId },
    select: { themeId: true },
  })
  const rows = [
    ['目标任务', '牵头科室', '备注'],
    [details.title, of.lead.name, '从表里来'],
  ]
  const table = await anUploadedTable(keeper, plan.id, rows, true)
  return { office, closed, colleague, session, disabled, keeper, link, plan, table, themeId: theme.themeId }
}
