import { drawnChart } from './drawn-chart'
import { pictureOf, type Told } from './picture'
import { pngOf } from './png'
import { saveFile } from './save-file'

export type PictureFormat = 'PNG' | 'SVG'

/** The chart of a frame as a file of that name; one that is not drawn yet is waited for. */
export async function savePicture(frame: HTMLElement, told: Told, name: string, format: PictureFormat) {
  const picture = pictureOf(await drawnChart(frame), told)
  const file =
    format === 'PNG' ? await pngOf(picture) : new Blob([picture.svg], { type: 'image/svg+xml;charset=utf-8' })
  saveFile(file, `${name}.${format.toLowerCase()}`)
}
