import { findImport, startImport } from '@/lib/data/import-drafts'
import { importDocument } from '@/lib/data/plan-import/importing'
import { findPlanOf } from '@/lib/data/plans'
import { prisma } from '@/lib/data/prisma'
import { proposedRows } from '@/lib/domain/plan-import/propose'
import { DocumentReview, type ReviewRow } from '@/lib/domain/plan-import/review'
import type { Viewer } from '@/lib/domain/viewer'

const TEXT = '一、办好实事\n1.便民。新建公厕5座，改造老旧小区12个。\n2.治水。河道水质稳定达标。'

/** A document as towns write them, with last year's summary before the plan. */
const PLAN = `示例镇2030年工作总结和2031年工作思路
2030年工作总结
一、民生实事
1.便民。全年新建公厕4座，改造老旧小区9个，群众满意率96.2%。
2.治水。整治河道2.4公里，关停作坊8家。
2031年工作思路
一、办好民生实事
1.便民设施。新建公厕5座，改造老旧小区12个，惠及居民3000户。持续推进农贸市场提升工程建设。
2.社会保障。城乡居民医疗保险参保率稳定在98%以上，动态消除零就业家庭。
二、抓好生态环境
1.治水。力争整治河道3公里，避免黑臭水体反弹。开展第二期“清流”行动。
2.治气。PM2.5平均浓度控制在28微克/立方米以内，关停低效设施企业6家左右。
三、建强队伍
1.党建引领。深化“红色网格”建设，6月底前新建党群服务站2个。
`

/** A row as it could be imported at once: five public toilets. */
export const aReviewRow = (departmentId: string, changes: Partial<ReviewRow> = {}): ReviewRow => ({
  id: 'p1',
  start: TEXT.indexOf('新建公厕5座'),
  end: TEXT.indexOf('新建公厕5座') + 6,
  sentence: { start: TEXT.indexOf('新建'), end: TEXT.indexOf('\n2.') },
  heading: ['一、办好实事', '1.便民'],
  title: '公厕新建',
  kind: 'cumulative',
  direction: 'atLeast',
  commitment: 'committed',
  target: '5',
  unit: '座',
  lastYear: '',
  due: '2031-12-31',
  departmentId,
  steps: '',
  doubts: [],
  decision: 'accepted',
  goalId: null,
  ...changes,
})

/** A document being looked through, for the plan of 2031. */
export async function aDocumentReview(
  viewer: Viewer,
  rows: ReviewRow[],
  changes: Partial<DocumentReview> = {},
) {
  const content: DocumentReview = { year: 2031, text: TEXT, rows, ...changes }
  const planId = (await findPlanOf(viewer, content.year))?.id ?? null
  const id = await startImport(viewer, { kind: 'document', planId, fileName: '计划.txt', content })
  const draft = await findImport(viewer, 'document', id)
  if (!draft) throw new Error('no draft')
  return draft
}

/** What the page of a review sends. */
export const formOfReview = (draft: { id: string; version: string }, rows: ReviewRow[]) => ({
  draftId: draft.id,
  version: draft.version,
  rows: JSON.stringify(rows),
})

/** A document as it was just read, for the plan of 2031: what its promises are nobody has decided on. */
export const aReadDocument = (viewer: Viewer) =>
  aDocumentReview(viewer, proposedRows({ text: PLAN, year: 2031, departments: [], known: [], former: [] }), {
    text: PLAN,
  })

/** The plan of 2031 with its document, once. */
export async function anImportedPlan(viewer: Viewer, leadDepartmentId: string): Promise<void> {
  const { organisationId } = viewer
  if ((await prisma.planDocument.count({ where: { organisationId, plan: { year: 2031 } } })) > 0) return
  const draft = await aReadDocument(viewer)
  const rows = DocumentReview.parse(draft.content).rows.map((row) => ({
    ...row,
    decision: 'accepted' as const,
    departmentId: leadDepartmentId,
  }))
  const imported = await importDocument(viewer, { draftId: draft.id, version: draft.version, rows })
  if (!imported.ok && imported.refusal !== 'plan made') throw new Error(imported.refusal)
}
