import { randomBytes } from 'node:crypto'

import { prisma } from '@/lib/data/prisma'

import { aDisplayLink } from './display-link'
import { aDepartment, aGoal, anEntry, anOverrule, aViewer } from './factories'

/** What trips over quoting, tabs, ends of lines, ends of data, and characters of two, three and four bytes. */
export const AWKWARD =
  'tab\there, \\N \\. \\\\ "double" \'single\', é 澥浦镇 𠮷 🚦\r\nnext\n\\.\n{"a":1},{}NULL,\u0001\u007f\u2028\ufeff'

/** Rows in every table that is backed up, with values that are hard to carry; one is larger than a part of a backup. */
export async function fillDatabase() {
  const viewer = await aViewer('admin')
  const office = await aDepartment({ id: viewer.organisationId })
  const staff = await aViewer('staff', office)
  const goal = await aGoal(office, {
    title: AWKWARD.slice(0, 190),
    target: '9999999999999999.9999',
    note: AWKWARD,
    supporting: [office],
    steps: [
      { title: AWKWARD, dueOn: new Date('2024-02-29'), weight: '0.0001', doneOn: new Date('2024-02-28') },
    ],
  })
  await prisma.checkpoint.create({
    data: { goalId: goal.id, on: new Date('2024-06-30'), expected: '0.0001' },
  })
  await prisma.goal.update({ where: { id: goal.id }, data: { title: 'another title', target: '5' } })
  // Of two that name each other the later one comes first, by its id.
  const voided = { voidedAt: new Date(), voidedById: staff.id, voidReason: AWKWARD }
  const wrong = await anEntry(goal, staff, { id: 'ffffffff-ffff-4fff-bfff-ffffffffffff', ...voided })
  const confirmations = [AWKWARD, '', 'NULL', '{}', '"', '\\']
  await anEntry(goal, staff, { value: '-0.0001', note: AWKWARD, confirmations, correctsId: wrong.id })
  await anEntry(goal, staff, { value: null, note: '', confirmations: [] })
  await anOverrule(goal, viewer)
  await prisma.targetRevision.create({
    data: {
      goalId: goal.id,
      fromOn: new Date('2024-03-01'),
      previousTarget: '12345.6789',
      previousDueOn: new Date('2100-12-31'),
      previousCheckpoints: [{ on: '2024-03-31', expected: '6', more: [null, 1e-7, AWKWARD] }],
      reason: AWKWARD.trim(),
      madeById: staff.id,
      idempotencyKey: crypto.randomUUID(),
    },
  })
  await fillPapers(viewer, goal)
  await fillAccounts(viewer)
  await prisma.auditRecord.create({
    data: {
      organisationId: viewer.organisationId,
      actorId: viewer.id,
      action: 'test',
      subjectType: 'goal',
      subjectId: goal.id,
      after: { text: AWKWARD.replaceAll('\u0000', ''), deep: [{ a: [null, true, 0.1] }] },
    },
  })
  return { viewer, staff, goal }
}

async function fillPapers(
  { id, organisationId }: { id: string; organisationId: string },
  goal: { id: string; planId: string },
) {
  const { planId } = goal
  const document = await prisma.planDocument.create({
    data: { organisationId, planId, version: 1, text: AWKWARD, fileName: AWKWARD, importedById: id },
  })
  await prisma.goalSource.create({
    data: {
      documentId: document.id,
      goalId: goal.id,
      planId,
      start: 1,
      end: 2,
      sentenceStart: 0,
      sentenceEnd: 9,
    },
  })
  const content = { text: AWKWARD.replaceAll('\u0000', ''), rows: [null, 1e-7, { a: [] }] }
  await prisma.importDraft.create({
    data: { organisationId, kind: 'planSheet', planId, fileName: AWKWARD, startedById: id, content },
  })
}

async function fillAccounts({ id: userId, organisationId }: { id: string; organisationId: string }) {
  await prisma.session.create({
    data: { userId, tokenHash: everyByte(), endedAt: new Date(), address: '::1', userAgent: AWKWARD },
  })
  await prisma.$executeRaw`
    INSERT INTO former_passwords (id, user_id, password_hash)
    SELECT gen_random_uuid(), ${userId}::uuid, repeat(${AWKWARD}, 50) || n FROM generate_series(1, 1000) n`
  await prisma.recoveryCode.create({ data: { userId, codeHash: everyByte() } })
  await prisma.user.update({ where: { id: userId }, data: { totpSecret: AWKWARD, totpLastStep: 2n ** 62n } })
  const { id } = await aDisplayLink({ id: userId, organisationId })
  await prisma.$executeRaw`UPDATE display_links SET expires_at = 'infinity' WHERE id = ${id}::uuid`
  await prisma.$executeRaw`UPDATE plans SET pinned_as_of = '-infinity' WHERE organisation_id = ${organisationId}::uuid`
}

const everyByte = () =>
  Buffer.concat([Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)), randomBytes(8)])
