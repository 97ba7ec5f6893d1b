type EntryButtonsProps = {
  pending: boolean
  about?: string
  /** One of many on the page, so that none of them stands out. */
  quiet?: boolean
}

/** 填报 sends what was filled in, also on Enter; 无进展 is a report in one click. */
export function EntryButtons({ pending, about, quiet = false }: EntryButtonsProps) {
  return (
    <span className="flex items-center gap-2">
      <button
        type="submit"
        disabled={pending}
        className={`btn ${quiet ? 'border-line bg-surface text-accent' : 'btn-primary'}`}
        aria-label={about && `${about}：填报`}
      >
        {pending ? '保存中…' : '填报'}
      </button>
      <button
        type="submit"
        name="report"
        value="none"
        disabled={pending}
        className="btn border-line bg-surface font-normal"
        aria-label={about && `${about}：无进展`}
      >
        无进展
      </button>
    </span>
  )
}
