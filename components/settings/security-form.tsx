'use client'

import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { FormMessage } from '@/components/forms/form-message'
import { lastSaid } from '@/components/forms/labelled'
import { SendButton } from '@/components/forms/send-button'
import { useFormAction } from '@/components/forms/use-form-action'
import { VersionField } from '@/components/forms/version-field'
import type { Security } from '@/lib/domain/administration/security'
import { passwordRule } from '@/lib/domain/sign-in/preset'
import { passwordPresetWords, SECOND_FACTOR } from '@/lib/domain/sign-in/words'
import type { FormAction, FormState } from '@/lib/forms/state'

type SecurityFormProps = { security: Security; version: string; changeSecurity: FormAction }

/** 登录与安全: what is asked of passwords and of admins, and when a session ends. */
export function SecurityForm({ security, version, changeSecurity }: SecurityFormProps) {
  const [state, submit, pending] = useFormAction(changeSecurity)
  return (
    <form action={submit} onKeyDown={ignoreComposing} className="grid max-w-lg gap-4" noValidate>
      <VersionField state={state} version={version} />
      <PresetChoice preset={security.passwordPreset} state={state} />
      <RequirementBox isRequired={security.adminsNeedSecondFactor} state={state} />
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          name="idleMinutes"
          label="多久不用就自动退出（分钟）"
          hint="5到480；通常是30。"
          inputMode="numeric"
          defaultValue={security.idleMinutes}
          state={state}
        />
        <Field
          name="sessionHours"
          label="一次登录最长（小时）"
          hint="1到24；通常是12。"
          inputMode="numeric"
          defaultValue={security.sessionHours}
          state={state}
        />
      </div>
      <span className="flex flex-wrap items-center gap-3">
        <SendButton pending={pending} waiting="保存中…" className="btn border-line bg-surface font-normal">
          保存登录与安全
        </SendButton>
        <FormMessage state={state} />
      </span>
    </form>
  )
}

type PresetChoiceProps = { preset: Security['passwordPreset']; state: FormState }

function PresetChoice({ preset, state }: PresetChoiceProps) {
  const { errors, typed } = lastSaid(state, 'preset')
  const chosen = typed?.[0] ?? preset
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-xs text-muted">密码规则</legend>
      {(['mlps', 'asvs'] as const).map((one) => (
        <label key={`${one}-${chosen}`} className="flex gap-2.5 pointer-coarse:min-h-11">
          <input
            type="radio"
            name="preset"
            value={one}
            defaultChecked={one === chosen}
            className="radio radio-sm mt-0.5 border-faint"
          />
          <span>
            {passwordPresetWords[one]}
            <span className="block text-xs text-muted">{passwordRule(one)}</span>
          </span>
        </label>
      ))}
      {errors && <p className="text-xs text-red">{errors.join(' ')}</p>}
    </fieldset>
  )
}

type RequirementBoxProps = { isRequired: boolean; state: FormState }

function RequirementBox({ isRequired, state }: RequirementBoxProps) {
  const { errors } = lastSaid(state, 'adminsNeedSecondFactor')
  const ticked = 'values' in state ? 'adminsNeedSecondFactor' in state.values : isRequired
  return (
    <div className="grid gap-1">
      <label className="flex gap-2.5 pointer-coarse:min-h-11">
        <input
          key={String(ticked)}
          type="checkbox"
          name="adminsNeedSecondFactor"
          defaultChecked={ticked}
          aria-invalid={Boolean(errors)}
          aria-describedby={errors && 'second-factor-errors'}
          className="checkbox checkbox-sm mt-0.5 border-faint"
        />
        <span>
          管理员必须使用{SECOND_FACTOR}
          <span className="block text-xs text-muted">
            还没有设置的管理员，下一次打开页面时会先被带去设置。
          </span>
        </span>
      </label>
      {errors && (
        <p id="second-factor-errors" className="text-xs text-red">
          {errors.join(' ')}
        </p>
      )}
    </div>
  )
}
