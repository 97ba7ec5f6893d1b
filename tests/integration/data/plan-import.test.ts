import { describe, expect, test } from 'vitest'

import { today } from '@/lib/clock'
import { findGoal, listGoals } from '@/lib/data/goals'
import { findImport } from '@/lib/data/import-drafts'
import { findGoalSource, findPlanDocument } from '@/lib/data/plan-documents'
import { importDocument } from '@/lib/data/plan-import/importing'
import { keepReview, readSummaryInto } from '@/lib/data/plan-import/keeping'
import { findCurrentPlan, findPlanOf, listSections } from '@/lib/data/plans'
import { prisma } from '@/lib/data/prisma'
import type { ReviewRow } from '@/lib/domain/plan-import/review'
import type { Viewer } from '@/lib/domain/viewer'

import { aDocumentReview, aReviewRow } from '../../support/document-review'
import { aDepartment, anEntry, aViewer } from '../../support/factories'

async function setting() {
  const department = await aDepartment()
  const admin = await aViewer('admin', undefined, { id: department.organisationId })
  return { department, admin }
}

async function imported(admin: Viewer, rows: ReviewRow[], changes = {}) {
  const draft = await aDocumentReview(admin, rows, changes)
  return importDocument(admin, { draftId: draft.id, version: draft.version, rows })
}

const project = (departmentId: string) =>
  aReviewRow(departmentId, {
    id: 'p2',
    title: '河道整治',
    kind: 'milestones',
    target: '',
    unit: '',
    steps: '清淤、护岸、验收',
    heading: ['一、办好实事', '2.治水'],
    commitment: 'stretch',
  })

const SUMMARY = '2030年工作总结\n一、民生\n1.便民。全年完成公厕新建4座。'

describe('a document that was looked through', () => {
  test('makes the plan of its year, with its goals under their headings and where each stands', async () => {
    const { department, admin } = await setting()
    const rows = [aReviewRow(department.id, { lastYear: '4' }), project(department.id)]
    expect(await imported(admin, rows)).toEqual({ ok: true, value: { year: 2031, made: 2, linked: 0 } })

    const plan = await findPlanOf(admin, 2031)
    const themes = await listSections(admin, plan?.id ?? '')
    expect(themes.map(({ title, sections }) => [title, sections.map((section) => section.title)])).toEqual([
      ['办好实事', ['便民', '治水']],
    ])
    const [toilets, river] = await listGoals(admin, plan?.id ?? '')
    expect(toilets).toMatchObject({
      title: '公厕新建',
      kind: 'cumulative',
      target: '5',
      unit: '座',
      integral: true,
      start: '2031-01-01',
      due: '2031-12-31',
      lastYear: '4',
      leadDepartment: { id: department.id },
    })
    expect(river).toMatchObject({ kind: 'milestones', commitment: 'stretch' })
    expect(river?.milestones.map(({ title, due }) => [title, due])).toEqual([
      ['清淤', '2031-04-30'],
      ['护岸', '2031-08-31'],
      ['验收', '2031-12-31'],
    ])
    const document = await findPlanDocument(admin, plan?.id ?? '')
    expect(document).toMatchObject({ version: 1, fileName: '计划.txt', importedBy: admin.name })
    const place = document?.sources.find(({ goalId }) => goalId === toilets?.id)
    expect(document?.text.slice(place?.start, place?.end)).toBe('新建公厕5座')
    expect(await findGoalSource(admin, toilets?.id ?? '')).toEqual({
      sentence: '新建公厕5座，改造老旧小区12个。',
      version: 1,
      isLatest: true,
    })
  })

  test('is on record with each goal it made', async () => {
    const { department, admin } = await setting()
    await imported(admin, [aReviewRow(department.id)])
    const records = await prisma.auditRecord.findMany({
      where: { actorId: admin.id },
      orderBy: { at: 'asc' },
    })
    expect(records.map(({ action }) => action)).toEqual(['logGoal', 'importDocument'])
    expect(records[1]?.after).toEqual({ version: 1, fileName: '计划.txt', made: 1, linked: 0 })
  })

  test('is imported once: of two at the same moment one finds it closed', async () => {
    const { department, admin } = await setting()
    const rows = [aReviewRow(department.id)]
    const draft = await aDocumentReview(admin, rows)
    const sent = { draftId: draft.id, version: draft.version, rows }
    const answers = await Promise.all([importDocument(admin, sent), importDocument(admin, sent)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: 'draft closed' })
    expect(await prisma.goal.count({ where: { organisationId: admin.organisationId } })).toBe(1)
  })

  test('leaves nothing behind where one row is wrong, and says in which field', async () => {
    const { department, admin } = await setting()
    const gone = await aDepartment({ id: admin.organisationId }, { archivedAt: new Date() })
    const rows = [
      aReviewRow(department.id),
      aReviewRow('', { id: 'p2' }),
      aReviewRow(gone.id, { id: 'p3' }),
      aReviewRow(department.id, { id: 'p4', target: '五座' }),
      aReviewRow(department.id, { id: 'p5', kind: 'milestones', steps: ' ' }),
      aReviewRow(department.id, { id: 'p6', title: ' ' }),
    ]
    const answer = await imported(admin, rows)
    expect(answer).toMatchObject({ ok: false, refusal: 'invalid' })
    const fields = 'complaints' in answer ? (answer.complaints ?? []).map(({ field }) => field) : []
    expect(fields.sort()).toEqual(['p2.departmentId', 'p3.departmentId', 'p4.target', 'p5.steps', 'p6.title'])
    expect(await findPlanOf(admin, 2031)).toBeNull()
    expect(await prisma.theme.count({ where: { plan: { organisationId: admin.organisationId } } })).toBe(0)
  })

  test('stands under its own headings, alike or not, and takes no place that is not in it', async () => {
    const { department, admin } = await setting()
    const under = (id: string, section: string) =>
      aReviewRow(department.id, { id, heading: ['一、城乡', `${id.slice(1)}.${section}`] })
    await imported(admin, [under('p1', '建设'), under('p2', '道路建设')])
    const plan = await findPlanOf(admin, 2031)
    const [theme] = await listSections(admin, plan?.id ?? '')
    expect(theme?.sections.map(({ title }) => title)).toEqual(['建设', '道路建设'])

    const due = '2033-12-31'
    const nowhere = [
      aReviewRow(department.id, { due, start: 5, end: 5 }),
      aReviewRow(department.id, { due, id: 'p2', end: 900 }),
    ]
    const fields = [{ field: 'p1.title' }, { field: 'p2.title' }]
    expect(await imported(admin, nowhere, { year: 2033 })).toMatchObject({ complaints: fields })
  })

  test('waits until every row is decided on, and takes only what was accepted', async () => {
    const { department, admin } = await setting()
    const open = [aReviewRow(department.id, { decision: 'open' })]
    expect(await imported(admin, open)).toMatchObject({ refusal: 'rows open', about: '1' })
    expect(await imported(admin, [aReviewRow(department.id, { decision: 'skipped' })])).toMatchObject({
      refusal: 'nothing accepted',
    })
    const rows = [aReviewRow(department.id), aReviewRow(department.id, { id: 'p2', decision: 'skipped' })]
    expect(await imported(admin, rows)).toMatchObject({ value: { made: 1 } })
  })
})

describe('a revised document', () => {
  test('keeps the goals it still has with their reports, adds new ones, and deletes none that vanished', async () => {
    const { department, admin } = await setting()
    const author = await aViewer('staff', department)
    await imported(admin, [aReviewRow(department.id), project(department.id)])
    const plan = await findPlanOf(admin, 2031)
    const [toilets, river] = await listGoals(admin, plan?.id ?? '')
    if (!toilets || !river) throw new Error('no goals')
    await anEntry(toilets, author, { value: 2 })

    const rows = [
      aReviewRow(department.id, { goalId: toilets.id, title: '别的', target: '8', lastYear: '3' }),
      aReviewRow(department.id, { id: 'p9', title: '老旧小区改造', target: '12', unit: '个' }),
    ]
    expect(await imported(admin, rows)).toMatchObject({ value: { made: 1, linked: 1 } })

    const kept = await findGoal(admin, toilets.id)
    expect(kept).toMatchObject({ title: '公厕新建', target: '5', lastYear: '3' })
    expect(kept?.reports).toHaveLength(1)
    expect(await listGoals(admin, plan?.id ?? '')).toHaveLength(3)
    const document = await findPlanDocument(admin, plan?.id ?? '')
    expect(document?.version).toBe(2)
    expect(document?.sources.map(({ goalId }) => goalId)).not.toContain(river.id)
    expect(await findGoalSource(admin, river.id)).toMatchObject({ version: 1, isLatest: false })
  })

  test('names each goal once: of two rows for the same the second is complained of', async () => {
    const { department, admin } = await setting()
    await imported(admin, [aReviewRow(department.id)])
    const [goal] = await listGoals(admin, (await findPlanOf(admin, 2031))?.id ?? '')
    const rows = ['p1', 'p2'].map((id) => aReviewRow(department.id, { id, goalId: goal?.id ?? '' }))
    const complaints = [{ field: 'p2.goalId', message: expect.stringMatching(/。$/) }]
    expect(await imported(admin, rows)).toMatchObject({ refusal: 'invalid', complaints })
  })

  test('matches no goal of another plan', async () => {
    const { department, admin } = await setting()
    await imported(admin, [aReviewRow(department.id)])
    const [goal] = await listGoals(admin, (await findPlanOf(admin, 2031))?.id ?? '')
    const rows = [aReviewRow(department.id, { goalId: goal?.id ?? '' })]
    const complaints = [{ field: 'p1.goalId', message: expect.stringMatching(/。$/) }]
    expect(await imported(admin, rows, { year: 2032 })).toMatchObject({ refusal: 'invalid', complaints })
    expect(await findPlanOf(admin, 2032)).toBeNull()
  })

  test('matches no goal that was archived meanwhile, and says which row does', async () => {
    const { department, admin } = await setting()
    await imported(admin, [aReviewRow(department.id)])
    const [goal] = await listGoals(admin, (await findPlanOf(admin, 2031))?.id ?? '')
    await prisma.goal.update({ where: { id: goal?.id ?? '' }, data: { archivedAt: new Date() } })
    const rows = [aReviewRow(department.id, { goalId: goal?.id ?? '' })]
    const complaints = [{ field: 'p1.goalId', message: expect.stringMatching(/请改选。$/) }]
    expect(await imported(admin, rows)).toMatchObject({ refusal: 'invalid', complaints })
  })

  test('is not read in beside another: of two begun before either was imported, the second doubles nothing', async () => {
    const { department, admin } = await setting()
    const rows = [aReviewRow(department.id)]
    const [first, second] = [await aDocumentReview(admin, rows), await aDocumentReview(admin, rows)]
    const third = await (async () => {
      await importDocument(admin, { draftId: first.id, version: first.version, rows })
      return aDocumentReview(admin, rows)
    })()
    const late = await importDocument(admin, { draftId: second.id, version: second.version, rows })
    expect(late).toMatchObject({ ok: false, refusal: 'plan made' })

    const [goal] = await listGoals(admin, (await findPlanOf(admin, 2031))?.id ?? '')
    const linked = [aReviewRow(department.id, { goalId: goal?.id ?? '' })]
    expect(await imported(admin, linked)).toMatchObject({ value: { made: 0, linked: 1 } })
    const stale = await importDocument(admin, { draftId: third.id, version: third.version, rows })
    expect(stale).toMatchObject({ ok: false, refusal: 'plan made' })
    expect(await prisma.goal.count({ where: { organisationId: admin.organisationId } })).toBe(1)
  })

  test('gives its target to a goal that has none yet, and to no other', async () => {
    const { department, admin } = await setting()
    const others = { id: 'p2', title: '公园新建', target: '', unit: '个' }
    await imported(admin, [aReviewRow(department.id, { target: '' }), aReviewRow(department.id, others)])
    const [toilets, parks] = await listGoals(admin, (await findPlanOf(admin, 2031))?.id ?? '')
    const rows = [
      aReviewRow(department.id, { goalId: toilets?.id ?? '', target: '8' }),
      aReviewRow(department.id, { id: 'p2', goalId: parks?.id ?? '', target: '3', unit: '万平方米' }),
    ]
    expect(await imported(admin, rows)).toMatchObject({ value: { made: 0, linked: 2 } })
    expect(await findGoal(admin, toilets?.id ?? '')).toMatchObject({ target: '8', lastYear: null })
    expect(await findGoal(admin, parks?.id ?? '')).toMatchObject({ target: null, unit: '个' })
    const edits = await prisma.auditRecord.findMany({ where: { actorId: admin.id, action: 'editGoal' } })
    expect(edits.map(({ subjectId }) => subjectId)).toEqual([toilets?.id])
  })

  test('a summary fills no figure in where a goal has one already', async () => {
    const { department, admin } = await setting()
    await imported(admin, [aReviewRow(department.id, { lastYear: '3' }), project(department.id)])
    const [goal] = await listGoals(admin, (await findPlanOf(admin, 2031))?.id ?? '')
    const rows = [aReviewRow(department.id, { goalId: goal?.id ?? '' })]
    const draft = await aDocumentReview(admin, rows)
    const progress = { draftId: draft.id, version: draft.version, rows }
    expect(await readSummaryInto(admin, progress, SUMMARY)).toMatchObject({ refusal: 'no figures' })
    const fresh = { ...progress, rows: [aReviewRow(department.id)] }
    expect(await readSummaryInto(admin, fresh, SUMMARY)).toMatchObject({ ok: true, value: 1 })
  })
})

test('a plan of a year to come waits for its year', async () => {
  const { department, admin } = await setting()
  const year = Number(today().slice(0, 4))
  await imported(admin, [aReviewRow(department.id, { due: `${year}-12-31` })], { year })
  await imported(admin, [aReviewRow(department.id, { due: `${year + 1}-12-31` })], { year: year + 1 })
  expect(await findCurrentPlan(admin)).toMatchObject({ year })
})

describe('a half-done review', () => {
  test('is kept as far as it came, and saved by whoever has its latest version', async () => {
    const { department, admin } = await setting()
    const draft = await aDocumentReview(admin, [aReviewRow(department.id)])
    const rows = [aReviewRow(department.id, { title: '公厕，改过', decision: 'open', target: '半' })]
    const first = await keepReview(admin, { draftId: draft.id, version: draft.version, rows })
    expect(first).toMatchObject({ ok: true })
    expect((await findImport(admin, 'document', draft.id))?.content).toMatchObject({ rows, year: 2031 })

    const again = await keepReview(admin, { draftId: draft.id, version: draft.version, rows: [] })
    expect(again).toMatchObject({ ok: false, refusal: 'draft changed' })
  })

  test('is an admin’s, of the own organisation', async () => {
    const { department, admin } = await setting()
    const rows = [aReviewRow(department.id)]
    const draft = await aDocumentReview(admin, rows)
    const sent = { draftId: draft.id, version: draft.version, rows }
    const leader = await aViewer('leader', undefined, { id: admin.organisationId })
    expect(await keepReview(leader, sent)).toMatchObject({ refusal: 'not allowed' })
    expect(await importDocument(leader, sent)).toMatchObject({ refusal: 'not allowed' })
    expect(await importDocument(await aViewer('admin'), sent)).toMatchObject({ refusal: 'no such draft' })
  })
})

test('the app can’t change a document, nor where a goal stands in it', async () => {
  const { department, admin } = await setting()
  await imported(admin, [aReviewRow(department.id)])
  await expect(prisma.planDocument.updateMany({ data: { text: '别的' } })).rejects.toThrow()
  await expect(prisma.planDocument.deleteMany()).rejects.toThrow()
  await expect(prisma.goalSource.deleteMany()).rejects.toThrow()
})
