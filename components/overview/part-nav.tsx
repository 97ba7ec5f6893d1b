import { ChoiceLinks } from '@/components/ui/choice-links'

type PartNavProps = {
  label: string
  parts: { id: string; title: string; href: string }[]
  current: string
}

/** The way from one theme or department to the next, in their fixed order. */
export const PartNav = ({ label, parts, current }: PartNavProps) => (
  <nav aria-label={label} className="mb-2 flex flex-wrap gap-x-4 text-xs leading-6 print:hidden">
    <ChoiceLinks
      choices={parts.map(({ id, title, href }) => ({ label: title, href, isChosen: id === current }))}
    />
  </nav>
)
