/** The drawing of a frame, as soon as it is there and has come to rest. */
export async function drawnChart(frame: HTMLElement): Promise<SVGSVGElement> {
  const chart = await present(frame)
  // Recharts places its words once it has measured them.
  await nextFrame()
  await nextFrame()
  return chart
}

function present(frame: HTMLElement): Promise<SVGSVGElement> {
  const found = () => frame.querySelector('svg')
  return new Promise((resolve) => {
    const look = () => {
      const chart = found()
      if (!chart) return
      observer.disconnect()
      resolve(chart)
    }
    const observer = new MutationObserver(look)
    observer.observe(frame, { childList: true, subtree: true })
    look()
  })
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
