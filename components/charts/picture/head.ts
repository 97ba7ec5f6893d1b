import type { ChartKey } from '../chart-key'
import { element } from './element'
import { wrapped } from './wrapped'

type Told = { title: string; note: string; keys: readonly ChartKey[] }
type Head = { elements: SVGElement[]; height: number }

const TITLE = { size: 16, line: 22 }
const SMALL = { size: 12, line: 20 }
const SWATCH = 10

/** What stands over a chart in its picture: its title, the day, and what its colours mean. */
export function headOf({ title, note, keys }: Told, width: number): Head {
  const elements: SVGElement[] = []
  let foot = 0
  const write = (
    line: string,
    { size, line: height }: typeof TITLE,
    look: Record<string, string | number>,
  ) => {
    elements.push(element('text', { x: 0, y: foot + size, 'font-size': size, ...look }, line))
    foot += height
  }
  for (const line of wrapped(title, width / TITLE.size)) {
    write(line, TITLE, { fill: 'var(--ink)', 'font-weight': 600 })
  }
  write(note, SMALL, { fill: 'var(--muted)' })
  if (keys.length > 0) {
    elements.push(...keyLine(keys, foot))
    foot += SMALL.line
  }
  return { elements, height: foot + 8 }
}

function keyLine(keys: readonly ChartKey[], top: number): SVGElement[] {
  let x = 0
  return keys.flatMap(({ label, fill, stroke = fill, mark }) => {
    const width = mark === 'line' ? 2 : SWATCH
    const rx = mark === 'ring' || mark === 'dot' ? SWATCH / 2 : 0
    const swatch = { x: x + 0.5, y: top + 2.5, width, height: SWATCH, rx, fill, stroke }
    const words = { x: x + SWATCH + 6, y: top + SMALL.size, 'font-size': SMALL.size, fill: 'var(--muted)' }
    x += SWATCH + 22 + [...label].length * SMALL.size
    return [element('rect', swatch), element('text', words, label)]
  })
}
