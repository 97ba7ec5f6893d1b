import { dayAt, instantInWords, yearOf } from '../day-words'
import { type BackupStanding, troubleOf } from './backup'
import type { Nightly } from './nightly'

/** How backups are taken; null is not at all by itself. */
export const nightlyInWords = (nightly: Nightly | null): string =>
  nightly
    ? `每天${nightly.at}自动备份到 ${nightly.folder}，保留最近${nightly.keep}份。`
    : '没有开启每夜自动备份。请负责安装的人设置 BACKUP_FOLDER（存放备份的文件夹）后重新启动。'

/** When the last good one was taken and where it lies. */
export function lastGoodInWords({ lastGood }: BackupStanding, now: Date): string | null {
  if (!lastGood) return null
  const { at, file, bytes } = lastGood
  return `最近一次完好的备份：${shortly(at, now)}，${sizeInWords(bytes)}，在 ${file}`
}

/** What has to be done about the backups; null where all is well. */
export function troubleInWords(standing: BackupStanding, now: Date): string | null {
  const { failed, lastGood } = standing
  switch (troubleOf(standing, now)) {
    case 'failed':
      return failed && `${shortly(failed.at, now)}的备份没有成功：${reasonInWords(failed.reason)}`
    case 'old':
      return lastGood && `最近一次完好的备份是${daysSince(lastGood.at, now)}天前的了，请尽快再备份一次。`
    case 'never':
      return '还没有备份过。'
    default:
      return null
  }
}

const shortly = (at: string, now: Date) => instantInWords(at, yearOf(dayAt(now.toISOString())))

const daysSince = (at: string, now: Date) => Math.floor((now.getTime() - Date.parse(at)) / 86_400_000)

const sizeInWords = (bytes: number) =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3)}KB` : `${(bytes / 1e6).toFixed(1)}MB`

/** The reasons an admin can do something about, by how the system calls them. */
const REASONS: [RegExp, string][] = [
  [/^(ENOSPC|EDQUOT)/, '存放备份的磁盘满了，请腾出空间。'],
  [/^EFBIG/, '存放备份的磁盘放不下这么大的文件，请换一个文件夹。'],
  [/^(EACCES|EPERM|EROFS)/, '备份文件夹不能写入，请检查权限。'],
  [/^(ENOENT|ENOTDIR|EIO|ENODEV|ESTALE)/, '备份文件夹找不到或读不了，请检查磁盘是否接好。'],
  [/^interrupted/, '没做完就中断了，请看下一次是否成功。'],
  [/is damaged/, '写好的文件读回来不一致，请检查磁盘。'],
]

const reasonInWords = (reason: string) =>
  REASONS.find(([form]) => form.test(reason))?.[1] ?? `${reason}。请联系负责安装的人。`
