import { useFormAction } from '@/components/forms/use-form-action'
import { toast } from '@/components/ui/toast'
import type { FormAction } from '@/lib/forms/state'

/** A form that ticks a step, and says in a toast that it did. */
export const useTick = (tickMilestone: FormAction, onTicked?: (words: string) => void) =>
  useFormAction(async (previous, form) => {
    const answer = await tickMilestone(previous, form)
    if (answer.status === 'saved') {
      const words = `${answer.message} ${answer.at}`
      toast(words)
      onTicked?.(words)
    }
    return answer
  })
