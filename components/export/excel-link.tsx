import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'

type ExcelLinkProps = {
  /** The page whose list is exported, without a query. */
  page: string
  /** What else its URL asks for, such as the filter. */
  params?: [name: string, value: string][]
  asked?: Day | null
  /** What is exported, where the page has several lists. */
  about?: string
}

/**
 * Saves the list of a page as an Excel file, just as it is shown. A plain link: nothing is fetched before it is
 * pressed, and who has to sign in again sees the page that says so, which `download` would save as a file.
 */
export function ExcelLink({ page, params = [], asked = null, about }: ExcelLinkProps) {
  const query = params.length > 0 ? `?${new URLSearchParams(params)}` : ''
  return (
    <a
      href={withAsOf(`${page}/export${query}`, asked)}
      aria-label={about && `导出 Excel：${about}`}
      className="fingertip text-muted print:hidden"
    >
      导出 Excel
    </a>
  )
}
