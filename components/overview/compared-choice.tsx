import { ChoiceLinks } from '@/components/ui/choice-links'
import { DropDown } from '@/components/ui/drop-down'

type Choice = { id: string; title: string; href: string }

export type ComparedChoiceProps = {
  chosen: { id: string; title: string }
  themes: Choice[]
  offices: Choice[]
}

/** Which theme or department is drawn, and the way to another one. */
export function ComparedChoice({ chosen, themes, offices }: ComparedChoiceProps) {
  const links = (choices: Choice[]) =>
    choices.map(({ id, title, href }) => ({ label: title, href, isChosen: id === chosen.id }))
  return (
    <DropDown
      key={chosen.id}
      label={
        <span>
          {chosen.title}
          <span className="print:hidden"> ▾</span>
        </span>
      }
      edge="right"
      className="min-h-8 rounded-md border border-line bg-surface px-2.5 py-0.5 text-sm text-ink hover:border-faint pointer-coarse:min-h-11 print:border-0 print:p-0"
    >
      <p className="text-xs text-muted">只列有量化目标的板块和科室。</p>
      <nav aria-label="按板块看" className="grid gap-y-1">
        <ChoiceLinks choices={links(themes)} />
      </nav>
      <nav aria-label="按科室看" className="grid grid-cols-2 gap-y-1 border-t border-line pt-2.5">
        <ChoiceLinks choices={links(offices)} />
      </nav>
    </DropDown>
  )
}
