import { ChoiceLinks } from '@/components/ui/choice-links'

/** The way to the plans of other years, where there are several. */
export function PlanYears({ years, shown }: { years: readonly number[]; shown: number | null }) {
  if (years.length < 2 && shown !== null) return null
  if (years.length === 0) return null
  return (
    <nav aria-label="年度" className="mt-1 flex flex-wrap gap-x-4 text-xs leading-6 print:hidden">
      <ChoiceLinks
        choices={years.map((year) => ({
          label: `${year}年`,
          href: `/plan?year=${year}`,
          isChosen: year === shown,
        }))}
      />
    </nav>
  )
}
