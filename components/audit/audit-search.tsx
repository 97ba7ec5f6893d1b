'use client'

import Form from 'next/form'

import { Field } from '@/components/forms/field'
import { type OptionGroup, SelectField } from '@/components/forms/select-field'
import { PageLink } from '@/components/ui/page-link'
import { type Action, actionGroups } from '@/lib/domain/audit/actions'
import { type AuditFilter, auditParamsOf, nobodies } from '@/lib/domain/audit/filter'
import { idle } from '@/lib/forms/state'

type Person = { id: string; name: string; username: string }

type AuditSearchProps = { filter: AuditFilter; people: Person[] }

const actions: OptionGroup[] = Object.entries(actionGroups).map(([label, words]) => ({
  label,
  options: Object.entries(words).map(([value, word]: [string, string]) => ({
    value: value as Action,
    label: word,
  })),
}))

/** What the log is narrowed to. It lives in the URL, so that it can be sent on and exported. */
export function AuditSearch({ filter, people }: AuditSearchProps) {
  const params = auditParamsOf(filter)
  return (
    <Form
      key={String(params)}
      action="/audit"
      prefetch={false}
      role="search"
      className="mt-4 grid grid-cols-2 items-end gap-x-4 gap-y-2 md:flex md:flex-wrap print:hidden"
    >
      <Field
        name="q"
        label="目标任务、账号、科室等"
        type="search"
        defaultValue={filter.q}
        state={idle}
        className="max-md:col-span-2 md:w-52"
      />
      <SelectField
        name="who"
        label="谁"
        defaultValue={filter.who}
        state={idle}
        options={peopleOptions(people)}
        className="md:w-40"
      />
      <SelectField
        name="action"
        label="做了什么"
        defaultValue={filter.action ?? ''}
        state={idle}
        options={[{ value: '', label: '全部' }, ...actions]}
        className="md:w-40"
      />
      <Field
        name="from"
        type="date"
        label="从"
        defaultValue={filter.from ?? ''}
        state={idle}
        className="md:w-38"
      />
      <Field
        name="to"
        type="date"
        label="到"
        defaultValue={filter.to ?? ''}
        state={idle}
        className="md:w-38"
      />
      <label className="fingertip flex items-center gap-2 md:pb-1.5">
        <input
          type="checkbox"
          name="refused"
          value="1"
          defaultChecked={filter.refused}
          className="checkbox checkbox-sm border-faint"
        />
        只看被拒绝的
      </label>
      <span className="flex items-center gap-4">
        <button type="submit" className="btn border-line bg-surface">
          查找
        </button>
        {params.length > 0 && (
          <PageLink href="/audit" className="fingertip text-accent">
            清除
          </PageLink>
        )}
      </span>
    </Form>
  )
}

const peopleOptions = (people: Person[]) => [
  { value: '', label: '所有人' },
  ...Object.entries(nobodies).map(([value, label]) => ({ value, label })),
  ...people.map(({ id, name, username }) => ({ value: id, label: `${name}（${username}）` })),
]
