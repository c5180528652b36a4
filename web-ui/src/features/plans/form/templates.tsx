import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core'
import type { ArrayFieldItemTemplateProps, ArrayFieldTemplateProps, FieldTemplateProps, IconButtonProps, ObjectFieldTemplateProps, UnsupportedFieldProps } from '@rjsf/utils'
import { inline, pointerOf, same, valueAt } from '@/lib/json'
import { Icon } from '@/ui/Icon'
import { Note } from '@/ui/Note'
import type { OptionsContext } from './context'

const contextOf = (registry: { formContext: unknown }) => registry.formContext as OptionsContext // OptionsForm puts it there

/** One option: name, field, what it means, its default, and what is wrong with it. */
export function OptionRow({ id, label, children, schema, required, fieldPathId, formData, registry, hidden, displayLabel }: FieldTemplateProps) {
  if (hidden) return <div hidden>{children}</div>
  const { defaults, problems, secrets, kept, answered, put } = contextOf(registry)
  const pointer = pointerOf(fieldPathId.path)
  const wrong = problems.get(pointer)
  const isGroup = schema.type === 'object'
  if (isGroup) {
    return (
      <>
        {children}
        {wrong && <Problems id={id} of={wrong} />}
      </>
    )
  }
  const standard = valueAt(defaults, pointer)
  const given = answered.includes(pointer)
  const changed = !given && standard !== undefined && !same(standard, formData) && !(kept.includes(pointer) && formData == null)
  const isItem = typeof fieldPathId.path.at(-1) === 'number'
  const isList = schema.type === 'array'
  const LabelTag = isList ? 'div' : 'label'
  return (
    <div className="p-option" data-wrong={wrong !== undefined} data-item={isItem}>
      {(displayLabel !== false || schema.type === 'boolean' || isList) && !isItem && (
        <div className="p-option-name">
          <LabelTag {...(isList ? { id: `${id}-label` } : { htmlFor: id })} className="u-break" style={{ fontWeight: 550 }}>
            {label}
            {required && <span style={{ color: 'var(--u-bad)' }} aria-hidden="true"> *</span>}
          </LabelTag>
          {changed && (
            <Tooltip label={secrets.includes(pointer) ? 'Back to the default' : `Back to ${inline(standard)}`}>
              <ActionIcon variant="subtle" color="gray" size="sm" aria-label={`Reset ${label} to its default`} onClick={() => put(pointer, standard as Parameters<typeof put>[1])}>
                <Icon name="undo" size={14} />
              </ActionIcon>
            </Tooltip>
          )}
        </div>
      )}
      {isItem && <label htmlFor={id} className="u-visually-hidden">{label}</label>}
      <div role={isList ? 'group' : undefined} aria-labelledby={isList ? `${id}-label` : undefined}>{given ? <TextInput id={id} value="" placeholder="answered by the connection" disabled aria-describedby={`${id}-about`} /> : children}</div>
      <div id={`${id}-about`}>
        {wrong && <Problems id={id} of={wrong} />}
        {schema.description && !isItem && <div className="u-dim u-small u-break">{schema.description}</div>}
        {standard !== undefined && !isItem && !secrets.includes(pointer) && changed && (
          <div className="u-dim u-small">Default: <span className="u-mono u-break">{inline(standard)}</span></div>
        )}
      </div>
    </div>
  )
}

function Problems({ id, of }: { id: string; of: string[] }) {
  return (
    <div id={`${id}-problems`} style={{ color: 'var(--u-bad)', fontSize: '0.8867rem' }}>
      {of.map((message) => <div key={message}>{message}</div>)}
    </div>
  )
}

/** Top-level objects are cards, deeper ones are indented with a rule at their side. */
export function OptionGroup({ title, properties, fieldPathId, schema, registry }: ObjectFieldTemplateProps) {
  const depth = fieldPathId.path.length
  if (depth === 0) {
    const groups = properties.filter((property) => isGroupSchema(schema, property.name))
    const loose = properties.filter((property) => !isGroupSchema(schema, property.name))
    return (
      <div className="u-stack">
        {loose.length > 0 && <div className="u-card u-card-pad"><div className="p-options">{loose.map((property) => <div key={property.name}>{property.content}</div>)}</div></div>}
        {groups.map((property) => <div key={property.name}>{property.content}</div>)}
      </div>
    )
  }
  const { problems } = contextOf(registry)
  const pointer = pointerOf(fieldPathId.path)
  const count = [...problems.keys()].filter((key) => key.startsWith(`${pointer}/`)).length
  const body = (
    <>
      {schema.description && <p className="u-dim u-small" style={{ margin: '0 0 14px' }}>{schema.description}</p>}
      <div className="p-options">{properties.map((property) => <div key={property.name}>{property.content}</div>)}</div>
    </>
  )
  return depth === 1 ? (
    <fieldset className="u-card p-card" id={`group-${String(fieldPathId.path[0])}`}>
      <legend className="u-visually-hidden">{title}</legend>
      <div className="u-spread" style={{ marginBottom: 6 }} aria-hidden="true">
        <h2 style={{ margin: 0, fontSize: '1.05rem' }}>{title}</h2>
        {count > 0 && <span className="u-tag" data-tone="bad">{count === 1 ? '1 problem' : `${count} problems`}</span>}
      </div>
      {body}
    </fieldset>
  ) : (
    <fieldset className="p-inner">
      <legend style={{ fontWeight: 600, padding: '0 6px 0 0' }}>{title}</legend>
      {body}
    </fieldset>
  )
}

function isGroupSchema(schema: ObjectFieldTemplateProps['schema'], name: string): boolean {
  const below = schema.properties?.[name]
  return typeof below === 'object' && below.type === 'object'
}

export function OptionList({ items, canAdd, onAddClick, title }: ArrayFieldTemplateProps) {
  return (
    <div className="u-stack" style={{ gap: 8 }}>
      {items.length === 0 && <div className="u-dim u-small">The list is empty.</div>}
      {items}
      {canAdd && (
        <Button variant="default" size="xs" leftSection={<Icon name="plus" size={14} />} onClick={() => onAddClick()} style={{ alignSelf: 'flex-start' }} aria-label={`Add to ${title}`}>
          Add
        </Button>
      )}
    </div>
  )
}

export function OptionListItem({ children, buttonsProps, index }: ArrayFieldItemTemplateProps) {
  return (
    <div className="u-row" style={{ flexWrap: 'nowrap', alignItems: 'flex-start', gap: 6 }}>
      <div style={{ flex: 1, minWidth: 0 }}>{children}</div>
      {buttonsProps.hasRemove && (
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Remove entry ${index + 1}`} onClick={() => buttonsProps.onRemoveItem()}>
          <Icon name="cross" size={16} />
        </ActionIcon>
      )}
    </div>
  )
}

export function AddButton({ onClick, disabled }: IconButtonProps) {
  return <Button variant="default" size="xs" onClick={onClick} disabled={disabled} leftSection={<Icon name="plus" size={14} />}>Add</Button>
}

export function RemoveButton({ onClick, disabled }: IconButtonProps) {
  return <ActionIcon variant="subtle" color="gray" onClick={onClick} disabled={disabled} aria-label="Remove"><Icon name="cross" size={16} /></ActionIcon>
}

export function OnlyInJson({ fieldPathId }: UnsupportedFieldProps) {
  return <Note tone="calm">{fieldPathId ? <span className="u-mono">{pointerOf(fieldPathId.path)}</span> : 'This option'} can only be set in the JSON beside.</Note>
}
