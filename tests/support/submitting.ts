import { headers } from 'next/headers'
import { vi } from 'vitest'

import { findViewer } from '@/lib/auth/viewer'
import { prisma } from '@/lib/data/prisma'
import type { Viewer } from '@/lib/domain/viewer'
import { type FormAction, type FormState, idle } from '@/lib/forms/state'

type Value = string | File
type Fields = Record<string, Value | Value[]>

/**
 * Submits a form as somebody, from a page of ours. Who is asking and what the request says of its origin is all
 * that is made up: a test file mocks '@/lib/auth/viewer', 'next/cache' and 'next/headers', nothing else.
 */
export async function submit(
  viewer: Viewer | null,
  action: FormAction,
  fields: Fields,
  origin: string | null = 'http://localhost:3000',
): Promise<FormState> {
  vi.mocked(findViewer).mockResolvedValue(viewer)
  vi.mocked(headers).mockResolvedValue(new Headers(origin === null ? {} : { origin }) as never)
  return action(idle, formOf(fields))
}

/** The same, saying yes to whatever is asked, as often as something else is asked. */
export async function submitConfirming(
  viewer: Viewer,
  action: FormAction,
  fields: Fields,
): Promise<FormState> {
  let state = await submit(viewer, action, fields)
  while (state.status === 'asked')
    state = await submit(viewer, action, { ...fields, confirmed: state.questions })
  return state
}

export function formOf(fields: Fields): FormData {
  const form = new FormData()
  for (const [name, sent] of Object.entries(fields)) {
    for (const one of Array.isArray(sent) ? sent : [sent]) form.append(name, one)
  }
  return form
}

const counts = {
  goals: () => prisma.goal.count(),
  entries: () => prisma.progressEntry.count(),
  voided: () => prisma.progressEntry.count({ where: { voidedAt: { not: null } } }),
  milestones: () => prisma.milestone.count(),
  done: () => prisma.milestone.count({ where: { doneOn: { not: null } } }),
  supports: () => prisma.supportingDepartment.count(),
  revisions: () => prisma.targetRevision.count(),
  checkpoints: () => prisma.checkpoint.count(),
  overrules: () => prisma.lightOverrule.count(),
  withdrawn: () => prisma.lightOverrule.count({ where: { withdrawnAt: { not: null } } }),
  displayLinks: () => prisma.displayLink.count(),
  // Who is turned away writes nothing but that.
  records: () => prisma.auditRecord.count({ where: { action: { not: 'refuse' } } }),
}

/** How many rows of everything a person can write are stored. */
export async function countRows() {
  const counted = Object.entries(counts).map(async ([rows, count]) => [rows, await count()] as const)
  return Object.fromEntries(await Promise.all(counted)) as Record<keyof typeof counts, number>
}
