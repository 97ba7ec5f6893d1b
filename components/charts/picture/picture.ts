import type { ChartKey } from '../chart-key'
import { lightColours, resolved } from './colours'
import { copyOf } from './copy'
import { element } from './element'
import { headOf } from './head'

/** A picture as the text of an SVG that needs nothing besides itself, with its size in pixels. */
export type Picture = { svg: string; width: number; height: number }

export type Told = { title: string; note: string; keys: readonly ChartKey[] }

const MARGIN = 16

/**
 * A chart as a picture of its own: under a title, in the colours of the light theme on white, with its fonts named. It
 * is made of the drawing itself, so nothing of it is written as markup by hand.
 */
export function pictureOf(chart: SVGSVGElement, { title, note, keys }: Told): Picture {
  const { width: inner, height: drawn } = chart.viewBox.baseVal
  const head = headOf({ title, note, keys }, inner)
  const width = inner + 2 * MARGIN
  const height = head.height + drawn + 2 * MARGIN
  const picture = element('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': getComputedStyle(chart).fontFamily,
    'font-size': 12,
  })
  picture.append(
    element('title', {}, `${title} ${note}`),
    element('rect', { width, height, fill: '#fff' }),
    moved(head.elements, MARGIN, MARGIN),
    moved(copyOf(chart), MARGIN, MARGIN + head.height),
  )
  const colours = lightColours()
  for (const part of picture.querySelectorAll('*')) colour(part, colours)
  return { svg: new XMLSerializer().serializeToString(picture), width, height }
}

function moved(elements: Iterable<Node>, x: number, y: number): SVGElement {
  const group = element('g', { transform: `translate(${x} ${y})` })
  group.append(...elements)
  return group
}

function colour(part: Element, colours: ReadonlyMap<string, string>) {
  for (const { name, value } of [...part.attributes]) {
    if (value.includes('var(')) part.setAttribute(name, resolved(value, colours))
  }
}
