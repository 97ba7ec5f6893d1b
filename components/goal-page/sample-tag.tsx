/** Marks what is sample data (示例), to be replaced by real figures. */
export const SampleTag = () => (
  <small className="rounded-sm border border-line px-1 text-xs whitespace-nowrap text-muted">示例</small>
)
