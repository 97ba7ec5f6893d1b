'use client'

import { PageLink } from '@/components/ui/page-link'

/**
 * What the page says that does not exist, or not for the one who asks. Every page carries it along, so it is sent as the
 * name of a client component.
 */
export function NotFoundWords() {
  return (
    <>
      <h1>没有这一页</h1>
      <p className="mt-3 text-muted">地址可能抄错了，或者这项内容不在您的单位里。</p>
      <p className="mt-6">
        <PageLink href="/" className="fingertip text-accent">
          回到首页
        </PageLink>
      </p>
    </>
  )
}
