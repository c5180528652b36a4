// Not from the package's front: that one pulls in its test registry with a validator we do not have.
import Form from '@rjsf/core/lib/components/Form.js'
import type { ValidatorType } from '@rjsf/utils'
import { useMemo } from 'react'
import { isObject, type JsonObject } from '@/lib/json'
import { validate } from '../validation'
import { asFormSchema, put, uiSchemaFor, type OptionsContext } from './context'
import { ChoiceField, NumberField, SecretField, separator, SwitchField, TextField } from './fields'
import { AddButton, OnlyInJson, OptionGroup, OptionList, OptionListItem, OptionRow, RemoveButton } from './templates'

/** The form library asks only which alternative fits; problems are shown from our own check and the server's. */
const validator: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: (schema, formData) => isObject(schema) && validate(schema, isObject(formData) ? formData : {}).length === 0,
  rawValidation: () => ({ errors: [] }),
}

const widgets = {
  TextWidget: TextField, TextareaWidget: TextField, EmailWidget: TextField, URLWidget: TextField, ColorWidget: TextField, DateWidget: TextField,
  DateTimeWidget: TextField, TimeWidget: TextField, FileWidget: TextField, UpDownWidget: NumberField, RangeWidget: NumberField, PasswordWidget: SecretField,
  CheckboxWidget: SwitchField, SelectWidget: ChoiceField, RadioWidget: ChoiceField,
}

// Numbers too are asked with the number field: the library's own would keep half-typed text.
const numberUi = { number: NumberField, integer: NumberField }

const templates = {
  FieldTemplate: OptionRow, ObjectFieldTemplate: OptionGroup, ArrayFieldTemplate: OptionList, ArrayFieldItemTemplate: OptionListItem, UnsupportedFieldTemplate: OnlyInJson,
  ButtonTemplates: { AddButton, RemoveButton, SubmitButton: () => null },
}

interface OptionsFormProps {
  schema: JsonObject
  defaults: JsonObject
  secrets: string[]
  kept: string[]
  answered: string[]
  value: JsonObject
  problems: Map<string, string[]>
  change: (value: JsonObject) => void
}

/** The form that a package's options schema asks for. */
export default function OptionsForm({ schema, defaults, secrets, kept, answered, value, problems, change }: OptionsFormProps) {
  const formSchema = useMemo(() => asFormSchema(schema), [schema])
  const uiSchema = useMemo(() => withNumberFields(schema, uiSchemaFor(secrets)), [schema, secrets])
  const context: OptionsContext = { defaults, secrets, kept, answered, problems, put: (pointer, next) => change(put(value, pointer, next)) }
  return (
    <Form
      tagName="div"
      schema={formSchema}
      uiSchema={uiSchema}
      formData={value}
      formContext={context}
      validator={validator}
      widgets={widgets}
      templates={templates}
      idSeparator={separator}
      noValidate
      noHtml5Validate
      showErrorList={false}
      onChange={({ formData }) => {
        if (isObject(formData)) change(formData)
      }}
    />
  )
}

function withNumberFields(schema: JsonObject, ui: JsonObject, pointer = ''): Record<string, unknown> {
  const properties = isObject(schema.properties) ? schema.properties : {}
  const result: Record<string, unknown> = { ...ui }
  for (const [name, value] of Object.entries(properties)) {
    if (!isObject(value)) continue
    const below = isObject(ui[name]) ? ui[name] : {}
    if (isObject(value.properties)) result[name] = withNumberFields(value, below, `${pointer}/${name}`)
    else if ((value.type === 'number' || value.type === 'integer') && !Array.isArray(value.enum)) result[name] = { ...below, 'ui:widget': numberUi[value.type] }
  }
  return result
}
