/** The parts of a drawing, copied, without what only a pointer brings. */
export function copyOf(chart: SVGSVGElement): Node[] {
  const copy = chart.cloneNode(true) as SVGSVGElement
  for (const cursor of copy.querySelectorAll('.recharts-tooltip-cursor, .recharts-active-dot'))
    cursor.remove()
  for (const text of copy.querySelectorAll('text[paint-order]')) separateHalo(text)
  return [...copy.childNodes]
}

/** Words on a halo, as two: Word draws the halo over its words. */
function separateHalo(text: Element) {
  const halo = text.cloneNode(true) as Element
  for (const name of ['stroke', 'stroke-width', 'stroke-linejoin']) text.removeAttribute(name)
  for (const each of [text, halo]) each.removeAttribute('paint-order')
  halo.setAttribute('fill', text.getAttribute('fill') ?? 'none')
  text.before(halo)
}
