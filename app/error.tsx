'use client'

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="mx-auto max-w-[720px] px-4 py-24">
      <h1>这一页暂时打不开</h1>
      <p className="mt-3 text-muted">已经保存的内容都在。请稍等片刻再试；若一直如此，请告诉管理员。</p>
      <button type="button" className="btn mt-6 btn-primary" onClick={reset}>
        重试
      </button>
    </main>
  )
}
