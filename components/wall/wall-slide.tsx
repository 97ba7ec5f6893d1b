import type { Slide } from '@/lib/domain/wall/slides'

import { LaggingSlide } from './lagging-slide'
import { OverviewSlide } from './overview-slide'
import { SlideHeading } from './slide-heading'
import { ThemesSlide } from './themes-slide'

const missingWords = {
  plan: '请管理员先载入计划，之后这里显示各项目标任务的进度。',
  goals: '录入第一项后，这里显示它的进度。',
}

const missingTitles = { plan: '还没有年度计划', goals: '计划里还没有目标任务' }

/** The slide whose turn it is. */
export function WallSlide({ slide }: { slide: Slide }) {
  switch (slide.kind) {
    case 'overview':
      return <OverviewSlide plan={slide.plan} />
    case 'lagging':
      return <LaggingSlide {...slide} />
    case 'themes':
      return <ThemesSlide {...slide} />
    case 'empty':
      return (
        <section className="flex-1">
          <SlideHeading title={missingTitles[slide.missing]} />
          <p className="text-muted">{missingWords[slide.missing]}</p>
        </section>
      )
  }
}
