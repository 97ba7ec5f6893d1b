const SVG = 'http://www.w3.org/2000/svg'

/** An SVG element with its attributes, and text in it. */
export function element(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, `${value}`)
  if (text) made.textContent = text
  return made
}
