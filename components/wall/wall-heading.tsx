import type { WallPicture } from '@/lib/domain/wall/picture'

/** Whose plan it is and until when it is looked at, the same over every slide. */
export function WallHeading({ picture: { organisation, plan } }: { picture: WallPicture }) {
  return (
    <header className="mb-6 flex flex-wrap items-baseline gap-x-10 gap-y-1 border-b border-line pb-5">
      <h1 className="line-clamp-2 min-w-0 flex-1 basis-[calc(800*var(--u))] wall-text-54 leading-[1.2]">
        {plan?.title ?? organisation}
      </h1>
      {plan && (
        <p className="flex flex-wrap gap-x-8 wall-text-34 whitespace-nowrap text-muted">
          <span className="max-w-[calc(600*var(--u))] truncate">{organisation}</span>
          <span>截至 {plan.asOf}</span>
          <span>序时进度 {plan.elapsed}</span>
        </p>
      )}
    </header>
  )
}
