/** The end of the chain, to be noted on paper, and what that is good for. */
export function ChainEnd({ end }: { end: { seq: string; hash: string } | null }) {
  if (!end) return null
  return (
    <section className="mt-8 max-w-3xl border-t border-line pt-4">
      <h2 className="mb-2">日志的末尾</h2>
      <p>
        到第 <span className="tabular-nums">{end.seq}</span> 条为止，指纹：
      </p>
      <p className="mt-1 font-mono text-xs break-all">{end.hash}</p>
      <p className="mt-2 text-muted">
        日志只增不改，每一条的指纹都由上一条算来。把条数和指纹抄在纸上，以后请负责服务器的人核对：对得上，就没有人改过、删过这之前的记录。
      </p>
    </section>
  )
}
