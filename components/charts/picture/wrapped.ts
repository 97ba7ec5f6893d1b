/** How wide a character is, as a share of the size of the type: one of Chinese is as wide as it is high. */
const widthOf = (character: string) => (/[\u0020-\u024f]/.test(character) ? 0.6 : 1)

/** A text in lines that are no wider than `most`, counted in the size of the type. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = []
  let room = 0
  for (const character of text) {
    const width = widthOf(character)
    if (width > room || lines.length === 0) {
      lines.push('')
      room = most
    }
    lines.push(`${lines.pop()}${character}`)
    room -= width
  }
  return lines
}
