import Link from 'next/link'

export default function NotFound() {
  return (
    <main className="mx-auto max-w-[720px] px-4 py-24">
      <h1>没有这一页</h1>
      <p className="mt-3 text-muted">地址可能抄错了，或者这项内容不在您的单位里。</p>
      <p className="mt-6">
        <Link href="/" className="text-accent">
          回到首页
        </Link>
      </p>
    </main>
  )
}
