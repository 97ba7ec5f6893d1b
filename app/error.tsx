'use client'

import { UnavailableWords } from '@/components/ui/unavailable-words'

export default function ErrorPage({ retry }: { error: Error; retry: () => void }) {
  return <UnavailableWords title="这一页暂时打不开" retry={retry} />
}
