import 'server-only'

import type { Place } from '@/lib/domain/plan-import/headings'
import type { Prisma } from '@/prisma/client/client'

type Heading = { id: string; title: string; isNew?: true }
type Known = Heading & { sections: Heading[] }

/** The plan's sections by their titles, those that are missing added at the end, in the order in which they are asked for. */
export async function sectionsOf(tx: Prisma.TransactionClient, planId: string) {
  const themes: Known[] = await tx.theme.findMany({
    where: { planId },
    select: {
      id: true,
      title: true,
      sections: { select: { id: true, title: true }, orderBy: { position: 'asc' } },
    },
    orderBy: { position: 'asc' },
  })

  return async ({ theme: title, section }: Place): Promise<string> => {
    const theme = alike(themes, title) ?? (await addTheme(title))
    const known = alike(theme.sections, section)
    if (known) return known.id
    const { _max: last } = await tx.section.aggregate({
      where: { themeId: theme.id },
      _max: { position: true },
    })
    const added = await tx.section.create({
      data: { planId, themeId: theme.id, title: section, position: (last.position ?? 0) + 1 },
      select: { id: true, title: true },
    })
    theme.sections.push({ ...added, isNew: true })
    return added.id
  }

  async function addTheme(title: string): Promise<Known> {
    const { _max: last } = await tx.theme.aggregate({ where: { planId }, _max: { position: true } })
    const added = await tx.theme.create({
      data: { planId, title, position: (last.position ?? 0) + 1 },
      select: { id: true, title: true },
    })
    const theme: Known = { ...added, isNew: true, sections: [] }
    themes.push(theme)
    return theme
  }
}

/**
 * By the same title, else by one that is part of the other: 品质提升 stands for 突出品质提升，巩固建设成果. Headings of one
 * document are told apart by their words alone: 道路建设 is another section than 建设.
 */
const alike = <One extends Heading>(ones: readonly One[], title: string): One | undefined =>
  ones.find((one) => one.title === title) ??
  ones.find(
    (one) => !one.isNew && one.title.length > 1 && (title.includes(one.title) || one.title.includes(title)),
  )
