type SlideHeadingProps = { title: string; note?: string; page?: number; pages?: number }

/** What a slide is about, with how many and which page of it. */
export function SlideHeading({ title, note, page = 1, pages = 1 }: SlideHeadingProps) {
  return (
    <div className="mb-4 flex flex-wrap items-baseline gap-x-6">
      <h2 className="wall-text-42 leading-[1.3]">{title}</h2>
      {note && <span className="text-muted">{note}</span>}
      {pages > 1 && (
        <span className="ml-auto wall-text-34 text-muted">
          第 {page} 页，共 {pages} 页
        </span>
      )}
    </div>
  )
}
