/** The figures are gone with the right to show them. */
export function EndedWall() {
  return (
    <main className="wall justify-center px-16 text-center">
      <h1 className="wall-text-54">大屏链接已停用或到期</h1>
      <p className="mt-6 text-muted" role="status">
        不再显示数据。领导可在“总览”里重新打开大屏；长期挂着的，请管理员在“设置”里新建链接。
      </p>
    </main>
  )
}
