import type { Route } from 'next'

import { PageLink } from '@/components/ui/page-link'
import { isAllReal, type SampleLeft } from '@/lib/domain/administration/sample'

/** What is still 示例, and where each is made the town's own. Gone once nothing is. */
export function SampleChecklist({ left }: { left: SampleLeft }) {
  if (isAllReal(left)) return null
  const { entries, ticks } = left.progress
  return (
    <section aria-labelledby="sample-left" className="mt-4 border-l-2 border-line pl-3">
      <h2 id="sample-left">还有示例内容，换成本镇的就不再提示</h2>
      <ul className="mt-1 flex flex-wrap items-baseline gap-x-6 gap-y-1 pointer-coarse:gap-y-0">
        <Item href="/departments" count={left.departments} name="科室" todo="改成本镇的科室" />
        <Item href="/departments" count={left.telephones} name="电话" todo="换成真实电话" />
        <Item href="/accounts" count={left.accounts} name="账号" todo="改成真实的人，或停用" />
        <Item
          href="/settings#milestones"
          count={left.milestones}
          name="节点日期"
          todo="逐一核对，或一次确认"
        />
        <Item href="/settings#sample" count={entries + ticks} name="进展" todo="一次清除" />
      </ul>
    </section>
  )
}

type ItemProps = { href: string; count: number; name: string; todo: string }

function Item({ href, count, name, todo }: ItemProps) {
  if (count === 0)
    return (
      <li className="text-muted">
        <span aria-hidden>✓</span> 没有示例{name}了
      </li>
    )
  return (
    <li>
      <PageLink href={href as Route} className="fingertip text-accent">
        示例{name} {count}
      </PageLink>
      <small className="ml-1.5 text-xs text-muted">{todo}</small>
    </li>
  )
}
