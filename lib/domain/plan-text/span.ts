/** A stretch of a text by UTF-16 offsets: `start` belongs to it, `end` no longer does. */
export type Span = { start: number; end: number }
