import './plans.css'
import { useParams } from 'react-router'
import type { InstanceDetails, VersionDetails } from '@/api/types'
import { changesFrom, isObject, merge } from '@/lib/json'
import { serviceOf } from '@/lib/service'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { Page } from '@/ui/Page'
import { asObject, withoutSecrets } from './answers'
import { ChangeFrame } from './ChangeFrame'
import { answeredBy, choicesOf, connectionsOf } from './connections'
import { ConnectionsCard } from './ConnectionsCard'
import { OptionsEditor } from './OptionsEditor'
import { useInstance, useVersion } from './queries'
import { useChange } from './useChange'

export function ConfigurePage() {
  const { id = '' } = useParams()
  const instance = useInstance(id)
  const details = useVersion(instance.data && { name: instance.data.package, version: instance.data.version, repository: instance.data.repository.id })
  const error = instance.error ?? details.error
  if (error) return <Page title="Change options"><ErrorNote error={error} retry={() => void (instance.error ? instance.refetch() : details.refetch())} /></Page>
  if (!instance.data || !details.data) return <Page title="Change options"><Loading what="the options" lines={5} height={72} /></Page>
  return <ConfigureForm key={instance.data.revision} of={instance.data} details={details.data} />
}

function ConfigureForm({ of, details }: { of: InstanceDetails; details: VersionDetails }) {
  const defaults = asObject(details.defaults)
  const { needs } = serviceOf(details.service)
  const form = useChange({
    key: `${of.id} configure ${of.revision}`,
    schema: isObject(details.optionsSchema) ? details.optionsSchema : null,
    defaults,
    start: merge(defaults, withoutSecrets(of.options, of.secretPointers)),
    kept: of.secretPointers,
    connected: connectionsOf(of),
    request: (options, connections) => ({ kind: 'reconfigure', instance: of.id, replace: true, options: changesFrom(defaults, options), bindings: needs.length > 0 ? choicesOf(connections) : undefined }),
  })
  const answered = answeredBy(needs, form.connections)
  return (
    <ChangeFrame title={`Change the options of ${of.name}`} of={of} form={form}>
      <OptionsEditor details={details} options={form.options} problems={form.problems} change={form.change} kept={of.secretPointers} answered={answered}>
        <ConnectionsCard needs={needs} target={of.target.id} connections={form.connections} change={form.connect} />
      </OptionsEditor>
    </ChangeFrame>
  )
}
