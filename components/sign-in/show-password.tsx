type ShowPasswordProps = { shown: boolean; show: (shown: boolean) => void }

/** Whoever sits alone may look at what they type. */
export function ShowPassword({ shown, show }: ShowPasswordProps) {
  return (
    <label className="flex min-h-8 items-center gap-2 text-xs text-muted">
      <input
        type="checkbox"
        className="checkbox border-faint checkbox-sm"
        checked={shown}
        onChange={({ target }) => show(target.checked)}
      />
      显示填的内容
    </label>
  )
}
