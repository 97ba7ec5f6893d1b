import { NotFoundWords } from '@/components/ui/not-found-words'

/** Within the frame, which has the page's one `main` already. */
export default function NotFound() {
  return <NotFoundWords />
}
