type LightLabelProps = {
  x?: number | string
  y?: number | string
  width?: number | string
  height?: number | string
  value?: unknown
  shape: string
  fill: string
}

const SIZE = 11

type Place = [x: number, y: number, width: number, height: number]

/**
 * The shape and the number of a light in its part of a bar, so that it is told without colour. In a narrow one the number
 * alone, in a thin one nothing.
 */
export function LightLabel({ shape, fill, value, ...place }: LightLabelProps) {
  const [x, y, width, height] = [place.x, place.y, place.width, place.height].map(Number) as Place
  // Written so that what is no number fits nowhere.
  if (!value || !(height >= SIZE + 2) || !(width >= SIZE + 2)) return null
  const full = `${shape}${value}`
  const fits = width >= SIZE + String(value).length * 7 + 2
  return (
    <text x={x + width / 2} y={y + height / 2 + 4} textAnchor="middle" fontSize={SIZE} fill={fill}>
      {fits ? full : String(value)}
    </text>
  )
}
