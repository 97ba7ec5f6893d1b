import { instantInWords } from '@/lib/domain/day-words'

export const ArchivedNote = ({ at }: { at: string }) => (
  <p className="mt-3 w-fit rounded-md border border-line bg-surface px-3 py-2">
    已归档（{instantInWords(at)}）：不再列出，也不计入统计；填报记录保留，不能再改动。
  </p>
)
