/** The headings that stand above the place a reader has come to. */
export class Headings {
  private readonly opened: { level: number; text: string }[] = []

  /** A line so numbered ends the sections of its own depth and of all below. */
  closeTo(level: number): void {
    while ((this.opened.at(-1)?.level ?? 0) >= level) this.opened.pop()
  }

  open(level: number, text: string): void {
    this.opened.push({ level, text })
  }

  clear(): void {
    this.opened.length = 0
  }

  above(): string[] {
    return this.opened.map(({ text }) => text)
  }
}
