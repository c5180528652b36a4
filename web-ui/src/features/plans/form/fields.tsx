import { ActionIcon, Button, NumberInput, Select, Switch, Textarea, TextInput, Tooltip } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { useState } from 'react'
import { valueAt, type JsonObject } from '@/lib/json'
import { Icon } from '@/ui/Icon'
import type { OptionsContext } from './context'

type Props = WidgetProps

const described = (id: string) => ({ 'aria-describedby': `${id}-about` })

/** Empty text is a value of its own only where a default would otherwise take its place. */
const orNothing = (text: string, hasDefault: boolean) => (text === '' && !hasDefault ? undefined : text)

function hasDefault(props: Props) {
  const pointer = props.name ? pointerOfWidget(props) : ''
  const defaults: JsonObject = props.registry.formContext.defaults ?? {}
  return valueAt(defaults, pointer) !== undefined
}

// The library names ids after the path, joined by a separator we choose (see OptionsForm).
export const separator = '/'
const pointerOfWidget = ({ id }: Props) => id.replace(/^root/, '')

const broken = (props: Props) => ((props.registry.formContext.problems as Map<string, string[]> | undefined)?.has(pointerOfWidget(props)) ? true : undefined)

export function TextField(props: Props) {
  const { id, value, required, disabled, readonly, onChange } = props
  const text = typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value)
  const change = (typed: string) => onChange(orNothing(typed, hasDefault(props)))
  const shared = { id, value: text, required: false, 'aria-required': required, disabled: disabled || readonly, error: broken(props), ...described(id) }
  return text.includes('\n') || text.length > 120 ? (
    <Textarea {...shared} autosize minRows={2} maxRows={10} onChange={(event) => change(event.currentTarget.value)} />
  ) : (
    <TextInput {...shared} spellCheck={false} onChange={(event) => change(event.currentTarget.value)} />
  )
}

export function NumberField(props: Props) {
  const { id, value, required, disabled, readonly, schema, onChange } = props
  const standard = valueAt(props.registry.formContext.defaults, pointerOfWidget(props))
  return (
    <NumberInput
      id={id}
      aria-required={required}
      disabled={disabled || readonly}
      error={broken(props)}
      value={typeof value === 'number' ? value : ''}
      placeholder={standard === undefined ? undefined : String(standard)}
      allowDecimal={schema.type !== 'integer'}
      step={schema.type === 'integer' ? 1 : 0.1}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : undefined)}
      style={{ maxWidth: 220 }}
      {...described(id)}
    />
  )
}

export function SwitchField({ id, value, disabled, readonly, onChange }: Props) {
  return <Switch id={id} size="md" checked={value === true} disabled={disabled || readonly} onChange={(event) => onChange(event.currentTarget.checked)} label={value === true ? 'On' : 'Off'} {...described(id)} />
}

export function ChoiceField(props: Props) {
  const { id, value, required, disabled, readonly, options, onChange } = props
  const choices = options.enumOptions ?? []
  const place = choices.findIndex((choice) => choice.value === value)
  return (
    <Select
      id={id}
      aria-required={required}
      disabled={disabled || readonly}
      error={broken(props)}
      data={choices.map((choice, at) => ({ value: String(at), label: choice.label === '' ? '(empty)' : choice.label }))}
      value={place < 0 ? null : String(place)}
      clearable={!required}
      searchable={choices.length > 8}
      onChange={(at) => onChange(at === null ? undefined : choices[Number(at)]?.value)}
      style={{ maxWidth: 340 }}
      {...described(id)}
    />
  )
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'

/** 24 letters from the browser's own random numbers; a remainder would favour some, so those are thrown away. */
export function generateSecret(length = 24): string {
  const limit = 256 - (256 % letters.length)
  let secret = ''
  while (secret.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      if (byte < limit && secret.length < length) secret += letters.charAt(byte % letters.length)
    }
  }
  return secret
}

export function SecretField(props: Props) {
  const { id, value, required, disabled, readonly, label, onChange } = props
  const [shown, setShown] = useState(false)
  const kept = (props.registry.formContext as Partial<OptionsContext>).kept?.includes(pointerOfWidget(props)) ?? false
  return (
    <div className="u-row" style={{ flexWrap: 'nowrap', gap: 8 }}>
      <TextInput
        id={id}
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        spellCheck={false}
        aria-required={required}
        disabled={disabled || readonly}
        error={broken(props)}
        value={typeof value === 'string' ? value : ''}
        placeholder={kept ? 'stays as it is' : undefined}
        onChange={(event) => onChange(orNothing(event.currentTarget.value, hasDefault(props) && !kept))}
        style={{ flex: 1, maxWidth: 340 }}
        rightSection={
          <Tooltip label={shown ? 'Hide' : 'Show'}>
            <ActionIcon variant="subtle" color="gray" onClick={() => setShown(!shown)} aria-label={`${shown ? 'Hide' : 'Show'} ${label}`} aria-pressed={shown}>
              <Icon name={shown ? 'eyeOff' : 'eye'} size={16} />
            </ActionIcon>
          </Tooltip>
        }
        {...described(id)}
      />
      <Button
        variant="default"
        leftSection={<Icon name="key" size={16} />}
        aria-label={`Generate ${label}`}
        onClick={() => {
          onChange(generateSecret())
          setShown(true)
        }}
      >
        Generate
      </Button>
    </div>
  )
}
