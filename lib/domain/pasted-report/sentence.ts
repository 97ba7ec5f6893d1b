const END = /[。；;！!？?\n]/

/** The sentence up to a place in a text: what stands between the last end of one and there. */
export function sentenceUpTo(text: string, place: number): string {
  const before = text.slice(0, place)
  return before.slice(lastEndIn(before) + 1).trim()
}

function lastEndIn(text: string): number {
  for (let place = text.length - 1; place >= 0; place--) if (END.test(text[place] ?? '')) return place
  return -1
}
