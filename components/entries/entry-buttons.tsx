import { SubmitButton } from '@/components/forms/submit-button'

type EntryButtonsProps = { pending: boolean; about?: string }

/** 填报 sends what was filled in, also on Enter; 无进展 is a report in one click. */
export function EntryButtons({ pending, about }: EntryButtonsProps) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <SubmitButton pending={pending}>填报</SubmitButton>
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
