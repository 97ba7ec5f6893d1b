import { Answer } from '@/components/overview/answer'
import { DistributionBar } from '@/components/overview/distribution-bar'
import { LightHistory } from '@/components/overview/light-history'
import { changesInWords } from '@/lib/domain/overview/change-words'
import { changesOf } from '@/lib/domain/overview/changes'
import { distributionOf, kindCountsOf, reportCountsOf } from '@/lib/domain/overview/distribution'
import { leftOutNote } from '@/lib/domain/overview/left-out'
import { lightTrendOf } from '@/lib/domain/overview/light-trend'
import { sinceFrom } from '@/lib/domain/overview/look'
import { belongsTo, filterOf, type Part } from '@/lib/domain/overview/part'
import { yearEndCountsOf, yearEndInWords } from '@/lib/domain/overview/year-end'
import { nothingReported, outsideYearNote } from '@/lib/domain/overview/year-note'

import { Attention } from './attention'
import { Changes } from './changes'
import { Compared } from './compared'
import type { Figures } from './figures'
import { Grid, Matrix } from './grids'
import { LatestWordsOf } from './latest-words'
import { Rows } from './rows'

type PartFiguresProps = { figures: Figures; part: Part | null }

/** A plan with goals, or a part of it, as it stands at the end of a day. */
export function PartFigures({ figures, part }: PartFiguresProps) {
  const { plan, asOf, look } = figures
  const goals = part ? figures.goals.filter(belongsTo(part)) : figures.goals
  const shares = distributionOf(goals)
  const kinds = kindCountsOf(goals)
  const reports = reportCountsOf(goals, asOf)
  const since = sinceFrom(look.since, asOf)
  const changes = changesOf(goals, since, plan)
  const yearEnd = yearEndInWords(yearEndCountsOf(goals, asOf))
  const isUnreported = goals.every(({ lastReportOn }) => lastReportOn === null)
  const notes = [outsideYearNote(plan.year, asOf), isUnreported ? nothingReported : null].filter(Boolean)
  return (
    <>
      <Answer
        goals={goals.length}
        shares={shares}
        changed={changesInWords(changes, since, asOf)}
        within={filterOf(part)}
        asked={look.asOf}
      />
      <DistributionBar shares={shares} within={filterOf(part)} asked={look.asOf} />
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
        <span>
          量化{kinds.figures}、节点{kinds.steps}、无量化{kinds.unmeasured}
        </span>
        <span>
          本月已填报 {reports.reported}，未填报 {reports.owed}
          {reports.notAsked > 0 && `，无需填报 ${reports.notAsked}`}
        </span>
        {yearEnd && <span>{yearEnd}</span>}
      </p>
      {notes.length > 0 && <p className="mt-4">{notes.join('')}</p>}
      <div className="mt-7.5 grid grid-cols-[minmax(0,1fr)] gap-x-11 gap-y-7 xl:grid-cols-[minmax(0,1fr)_340px]">
        <Attention figures={figures} goals={goals} part={part} />
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-y-9.5 xl:col-start-1 xl:row-start-1">
          <Rows figures={figures} goals={goals} part={part} />
          <LightHistory
            asOf={asOf}
            months={lightTrendOf(goals, plan, asOf)}
            leftOut={leftOutNote(
              goals.filter(({ assessment }) => assessment.light === null),
              '没有灯',
            )}
          />
        </div>
      </div>
      <div className="mt-9.5 grid grid-cols-[minmax(0,1fr)] items-start gap-x-11 gap-y-9.5 lg:grid-cols-2">
        <Changes figures={figures} part={part} changes={changes} since={since} />
        <Grid figures={figures} goals={goals} part={part} />
      </div>
      <Compared figures={figures} goals={goals} part={part} />
      {!part && <Matrix figures={figures} />}
      <LatestWordsOf figures={figures} goals={goals} />
    </>
  )
}
