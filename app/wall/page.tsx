import type { Metadata } from 'next'

import { PageLink } from '@/components/ui/page-link'
import { WALL_HOURS } from '@/lib/domain/display/display-link'

export const metadata: Metadata = { title: '大屏' }

/** Without a link the wall shows nothing, to nobody: it says how one is opened. */
export default function WallWithoutLinkPage() {
  return (
    <main className="mx-auto max-w-[720px] px-4 py-24">
      <h1>大屏要用专门的链接打开</h1>
      <p className="mt-3">临时用：领导登录后，在“总览”的标题旁按“大屏”，从打开起{WALL_HOURS}小时内有效。</p>
      <p className="mt-3">
        长期挂着：请管理员在“设置”的“大屏链接”里新建一个，把地址放进那台屏幕的浏览器，按 F11 全屏。
      </p>
      <p className="mt-6">
        <PageLink href="/" className="fingertip text-accent">
          回到首页
        </PageLink>
      </p>
    </main>
  )
}
