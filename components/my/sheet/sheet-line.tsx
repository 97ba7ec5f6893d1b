import { dayInWords } from '@/lib/domain/day-words'
import { latestWordsInOne } from '@/lib/domain/entry/latest-words'
import type { ReportLine } from '@/lib/domain/report-sheet/report-line'
import { lineWords } from '@/lib/domain/report-sheet/words'

/** A line without what only the server needs. */
export type ShownLine = Omit<ReportLine, 'draft'>

type SheetLineProps = { line: ShownLine; isTicked: boolean; confirmed: string[] }

/** A row of the sheet: whether it is imported, what it makes, what is wrong with it or to be confirmed. */
export function SheetLine({ line, isTicked, confirmed }: SheetLineProps) {
  const { number, problems, questions } = line
  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-line py-2.5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
      <Goal line={line} isTicked={isTicked} />
      <div className="grid min-w-0 content-start gap-1">
        <Report line={line} />
        {problems.map(({ address, typed, message }) => (
          <p key={address + message} className="text-red">
            {address}
            {typed && <span className="wrap-anywhere">（{shortened(typed)}）</span>}：{message}
          </p>
        ))}
        {questions.map((question) => (
          <Question
            key={question}
            value={`${number} ${question}`}
            question={question}
            isConfirmed={confirmed.includes(`${number} ${question}`)}
          />
        ))}
      </div>
    </li>
  )
}

const shortened = (typed: string) => (typed.length > 20 ? `${typed.slice(0, 20)}…` : typed)

const isReport = ({ status }: ShownLine) => status === 'new' || status === 'conflict'

function Goal({ line, isTicked }: Pick<SheetLineProps, 'line' | 'isTicked'>) {
  const { number, title, status, seen } = line
  return (
    <div className="flex items-start gap-2.5">
      <input
        type="checkbox"
        name="rows"
        value={number}
        disabled={!isReport(line)}
        defaultChecked={isReport(line) && isTicked}
        aria-label={`导入第${number}行：${title}`}
        className="checkbox checkbox-sm checkbox-primary mt-0.5 border-faint"
      />
      {isReport(line) && <input type="hidden" name="seen" value={`${number} ${seen}`} />}
      <p className="min-w-0">
        <span className="wrap-anywhere">{title || '（没有标题）'}</span>
        <span className="block text-xs text-muted">
          第{number}行 · <span className={status === 'wrong' ? 'text-red' : ''}>{lineWords[status]}</span>
        </span>
      </p>
    </div>
  )
}

function Report({ line }: { line: ShownLine }) {
  const { status, told, on, words } = line
  return (
    <>
      <p className={`empty:hidden ${isReport(line) ? '' : 'text-muted'}`}>
        {told}
        {on && <span className="text-muted">（{dayInWords(on)}）</span>}
      </p>
      {words && (
        <p className="text-sm wrap-anywhere whitespace-pre-line text-muted empty:hidden">
          {latestWordsInOne({ on: on ?? '', ...words })}
        </p>
      )}
      {status === 'conflict' && (
        <p className="text-muted">
          下载填报表之后，这个目标又有人填报过。上面是按现在的数算的；确定要填再勾选。
        </p>
      )}
    </>
  )
}

type QuestionProps = { value: string; question: string; isConfirmed: boolean }

const Question = ({ value, question, isConfirmed }: QuestionProps) => (
  <label className="flex cursor-pointer items-start gap-2 border-l-2 border-accent pl-3 pointer-coarse:min-h-11">
    <input
      type="checkbox"
      name="confirmed"
      value={value}
      defaultChecked={isConfirmed}
      className="checkbox checkbox-sm checkbox-primary mt-0.5 border-faint"
    />
    <span>
      {question} <b className="font-semibold">是</b>
    </span>
  </label>
)
