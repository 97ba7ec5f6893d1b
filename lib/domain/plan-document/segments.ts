/** A stretch of text in UTF-16 units; `of` is whose it is. */
type Range = { start: number; end: number; of: string }

/** A piece of text and all whose ranges cover it. */
export type Segment = { text: string; of: string[] }

/** The lines of a text, each cut where a range begins or ends. Ranges may overlap and span lines; empty lines are kept. */
export function segmentedLines(text: string, ranges: readonly Range[]): Segment[][] {
  const lines: Segment[][] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    lines.push(segmentsOf(text, start, line.endsWith('\r') ? end - 1 : end, ranges))
    start = end + 1
  }
  return lines
}

function segmentsOf(text: string, start: number, end: number, ranges: readonly Range[]): Segment[] {
  const here = ranges.filter((range) => range.start < end && range.end > start)
  const cuts = [start, end, ...here.flatMap((range) => [range.start, range.end])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((one, other) => one - other)
  return cuts.slice(1).flatMap((to, at) => {
    const from = cuts[at] ?? to
    if (from === to) return []
    const of = here.filter((range) => range.start <= from && range.end >= to).map((range) => range.of)
    return [{ text: text.slice(from, to), of }]
  })
}
