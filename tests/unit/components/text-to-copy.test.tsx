import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { TextToCopy } from '@/components/forms/text-to-copy'

const shown = (...labels: string[]) =>
  renderToStaticMarkup(
    <TextToCopy label="初始密码" once={labels.map((label) => ({ label, text: 'Kd4x' }))} />,
  )

test.each(['=cmd()', '+1', '-1', '@A1', '＝1', '＠A1'])(
  'a name that looks like the formula %s is words where the list is pasted into a table',
  (name) => {
    expect(shown(`${name}（a）`, '王小明（b）')).toContain(`&#x27;${name}（a）\tKd4x\n王小明（b）\tKd4x`)
  },
)
