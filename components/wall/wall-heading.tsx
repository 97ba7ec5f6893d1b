import type { WallPicture } from '@/lib/domain/wall/picture'

/** What still stands on one line in the largest type. */
const SHORT = 18

/** Whose plan it is and until when it is looked at, the same over every slide. */
export function WallHeading({ picture: { organisation, plan } }: { picture: WallPicture }) {
  const title = plan?.title ?? organisation
  return (
    <header className="mb-6 flex items-baseline gap-x-10 gap-y-1 border-b border-line pb-5 max-[749px]:flex-wrap">
      <h1
        className={`line-clamp-2 min-w-0 leading-[1.2] wrap-anywhere min-[749px]:flex-1 ${title.length > SHORT ? 'wall-text-45' : 'wall-text-54'}`}
      >
        {title}
      </h1>
      {plan && (
        <p className="flex gap-x-8 wall-text-34 whitespace-nowrap text-muted max-[749px]:flex-wrap">
          <span className="max-w-[calc(400*var(--u))] truncate">{organisation}</span>
          <span>截至 {plan.asOf}</span>
          <span>序时进度 {plan.elapsed}</span>
        </p>
      )}
    </header>
  )
}
