import type { Route } from 'next'
import type { ReactNode } from 'react'

import { LinkWhere } from '@/components/ui/link-where'
import { PageLink } from '@/components/ui/page-link'
import type { FactWords } from '@/lib/domain/goal-summary/fact-words'

export type FactsProps = {
  /** The department that leads it, with its page where there is one. */
  lead: { name: string; telephone: string | null; page: Route | null }
  promise: FactWords[]
  /** The values on the way, with where they are set for those who may. */
  planned: { words: string; curve: Route | null }
  measure: FactWords[]
  /** Its sentence in the plan's document, and where that stands; null where there is none. */
  source: { words: string; href: string } | null
  note: string
}

/** Who stands for a goal and what it promises, beside its figures. */
export function Facts({ lead, promise, planned, measure, source, note }: FactsProps) {
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mb-2.5">
        任务
      </h2>
      <dl className="grid grid-cols-[76px_minmax(0,1fr)] gap-x-3 gap-y-1 leading-6">
        <Fact term="牵头">
          <Lead {...lead} />
        </Fact>
        <WordedFacts facts={promise} />
        {(planned.words || planned.curve) && (
          <Fact term="季度目标">
            <Planned {...planned} />
          </Fact>
        )}
        <WordedFacts facts={measure} />
        {source && (
          <Fact term="来源">
            <PageLink href={source.href as Route} className="text-accent">
              {source.words}
            </PageLink>
          </Fact>
        )}
        {note && (
          <Fact term="备注">
            <span className="whitespace-pre-line">{note}</span>
          </Fact>
        )}
      </dl>
    </section>
  )
}

const WordedFacts = ({ facts }: { facts: FactWords[] }) =>
  facts.map(([term, words]) => (
    <Fact key={term} term={term}>
      {words}
    </Fact>
  ))

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <>
    <dt className="text-muted">{term}</dt>
    <dd className="break-words">{children}</dd>
  </>
)

const Planned = ({ words, curve }: FactsProps['planned']) => (
  <>
    {words}
    {curve && (
      <PageLink href={curve} className="ml-2 whitespace-nowrap text-accent pointer-coarse:py-3">
        序时进度曲线
      </PageLink>
    )}
  </>
)

function Lead({ name, telephone, page }: FactsProps['lead']) {
  return (
    <>
      <LinkWhere href={page}>{name}</LinkWhere>
      {telephone && (
        <a
          href={`tel:${telephone}`}
          className="ml-2 inline-block whitespace-nowrap text-muted pointer-coarse:py-3"
          aria-label={`电话 ${telephone}`}
        >
          <span aria-hidden>☎</span> {telephone}
        </a>
      )}
    </>
  )
}
