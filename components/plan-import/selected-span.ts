type Span = { start: number; end: number }

/** What is selected of a pane whose pieces carry their offset as `data-start`; null where nothing is. */
export function selectedSpan(pane: HTMLElement): Span | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const pieces = [...pane.querySelectorAll<HTMLElement>('[data-start]')].filter((piece) =>
    range.intersectsNode(piece),
  )
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return null
  const start = offsetIn(first, range.startContainer, range.startOffset) ?? startOf(first)
  const end = offsetIn(last, range.endContainer, range.endOffset) ?? startOf(last) + lengthOf(last)
  return start < end ? { start, end } : null
}

const startOf = (piece: HTMLElement) => Number(piece.dataset.start)
const lengthOf = (piece: HTMLElement) => piece.textContent?.length ?? 0

/** Where a selection begins or ends inside a piece; null where that is outside of it. */
function offsetIn(piece: HTMLElement, node: Node, within: number): number | null {
  return node.nodeType === Node.TEXT_NODE && piece.contains(node) ? startOf(piece) + within : null
}
