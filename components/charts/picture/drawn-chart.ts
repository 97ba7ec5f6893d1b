/** The drawing of a frame, as soon as it is there and has come to rest. Throws when it does not come. */
export async function drawnChart(frame: HTMLElement): Promise<SVGSVGElement> {
  const chart = await present(frame)
  // Recharts places its words once it has measured them.
  await nextFrame()
  await nextFrame()
  return chart
}

/** In milliseconds. */
const PATIENCE = 10_000

function present(frame: HTMLElement): Promise<SVGSVGElement> {
  const found = () => frame.querySelector('svg')
  return new Promise((resolve, reject) => {
    const look = () => {
      const chart = found()
      if (chart) end(() => resolve(chart))
    }
    const end = (how: () => void) => {
      clearTimeout(timer)
      observer.disconnect()
      how()
    }
    const timer = setTimeout(() => end(() => reject(new Error('the chart was not drawn'))), PATIENCE)
    const observer = new MutationObserver(look)
    observer.observe(frame, { childList: true, subtree: true })
    look()
  })
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
