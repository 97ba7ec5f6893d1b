import 'server-only'

import { randomUUID } from 'node:crypto'

import type { Prisma } from '@/prisma/client/client'

/** Gives a new plan the headings of another, and answers which section came of which. */
export async function copyHeadings(
  tx: Prisma.TransactionClient,
  fromPlanId: string,
  planId: string,
): Promise<Map<string, string>> {
  const themes = await tx.theme.findMany({
    where: { planId: fromPlanId },
    select: { position: true, title: true, sections: { select: { id: true, position: true, title: true } } },
  })
  const copies = themes.map((theme) => ({ ...theme, themeId: randomUUID() }))
  await tx.theme.createMany({
    data: copies.map(({ themeId: id, position, title }) => ({ id, planId, position, title })),
  })
  const sections = copies.flatMap(({ themeId, sections }) =>
    sections.map(({ id, ...section }) => ({
      from: id,
      copy: { ...section, id: randomUUID(), planId, themeId },
    })),
  )
  await tx.section.createMany({ data: sections.map(({ copy }) => copy) })
  return new Map(sections.map(({ from, copy }) => [from, copy.id]))
}
