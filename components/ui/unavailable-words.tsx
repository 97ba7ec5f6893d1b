'use client'

import { useRecovery } from './use-recovery'

type UnavailableWordsProps = { title: string; retry: () => void }

/** What stands in for what can't be shown. While the database is gone it waits for it, and comes back by itself. */
export function UnavailableWords({ title, retry }: UnavailableWordsProps) {
  const isDown = useRecovery(retry)
  return (
    <main className="mx-auto max-w-[720px] px-4 py-24">
      <h1>{title}</h1>
      <p role="status" className="mt-3 text-muted">
        {isDown
          ? '数据库暂时连不上，恢复后这里会自动打开，不用操作。已经保存的内容都在；若一直如此，请告诉管理员。'
          : '已经保存的内容都在。请稍等片刻再试；若一直如此，请告诉管理员。'}
      </p>
      <button type="button" className="btn mt-6 btn-primary" onClick={retry}>
        重试
      </button>
    </main>
  )
}
