import type { ReactNode } from 'react'

import { FiguresHeading } from '@/components/overview/figures-heading'
import { PartNav } from '@/components/overview/part-nav'
import { PartView } from '@/components/overview/part-view'
import { lookPath } from '@/lib/domain/overview/look'
import { belongsTo, type Part, pathOf } from '@/lib/domain/overview/part'

import type { Figures } from './figures'
import { headingOf } from './heading'
import { partToldOf } from './part-view'

type PartPageProps = {
  figures: Figures
  part: Part
  /** Beside the heading, such as a telephone. */
  note?: ReactNode
  /** What only this kind of part has. */
  children?: ReactNode
}

/** The pictures of the overview for one theme or department, with the way to the others. */
export function PartPage({ figures, part, note, children }: PartPageProps) {
  const { themes, goals, look } = figures
  const [label, groups] = part.kind === 'theme' ? ['板块', themes] : ['科室', leadingAmong(figures)]
  return (
    <>
      <PartNav
        label={label}
        parts={groups.map((group) => ({
          ...group,
          href: lookPath(pathOf({ ...group, kind: part.kind }), look, { compared: null }),
        }))}
        current={part.id}
      />
      <FiguresHeading {...headingOf(figures, part.title, part)} />
      {note}
      {goals.some(belongsTo(part)) ? (
        <PartView {...partToldOf(figures, part)} />
      ) : (
        <p className="mt-4 text-muted">没有牵头的目标任务。</p>
      )}
      {children}
    </>
  )
}

const leadingAmong = ({ offices, goals }: Figures) =>
  offices.filter(({ id }) => goals.some(({ goal }) => goal.leadDepartment.id === id))
