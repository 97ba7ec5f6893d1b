type FigureProps = { actual: string | null; against: string }

/** What was reached, and small beside it against what and in which unit. */
export function Figure({ actual, against }: FigureProps) {
  return (
    <>
      {actual ?? (against && '–')}
      {against && <small className="figure-against">{against}</small>}
    </>
  )
}
