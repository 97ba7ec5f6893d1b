import { withoutFiller } from '../title'
import type { Subject } from './place'

/** Words that say for whom something is done. */
export const FOR = /^[对为给]/
export const TREATED = /^(.+?)(?:进行|实施|予以|加以|开展|提供|组织|安装|配备|购买|发放|办理|建立)(.+)$/

const TIMES = /^[\d一两]{1,3}[次场]/

/** 对24个老旧小区实施雨污分流改造: what is done to how many. */
export function treated(after: string): Subject {
  const [, whom = after, deed = ''] = TREATED.exec(after) ?? []
  return {
    object: withoutFiller(`${whom}${deed.replace(TIMES, '')}`),
    verb: null,
    plain: false,
    isBefore: true,
  }
}
