type FigureTableProps = {
  headings: readonly string[]
  rows: { id: string; name: string; figures: readonly (number | null)[] }[]
}

/** The figures of a chart as a table, for those who want them exact or can't see the drawing. */
export function FigureTable({ headings, rows }: FigureTableProps) {
  return (
    <details className="text-xs">
      <summary className="w-fit cursor-pointer py-1 text-accent pointer-coarse:py-3.5 print:hidden">
        以表格查看
      </summary>
      <table className="mt-1 w-full border-collapse">
        <thead>
          <tr className="border-b border-line text-muted">
            {headings.map((heading, index) => (
              <th key={heading} scope="col" className={index > 0 ? 'text-right' : ''}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, figures }) => (
            <tr key={id} className="border-b border-line">
              <th scope="row" className="py-1">
                {name}
              </th>
              {figures.map((figure, index) => (
                <td key={headings[index + 1]} className="text-right">
                  {figure ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
