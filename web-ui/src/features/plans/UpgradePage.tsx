import './plans.css'
import { useParams, useSearchParams } from 'react-router'
import type { InstanceDetails, NextVersion, VersionDetails } from '@/api/types'
import { changesFrom, isObject, merge } from '@/lib/json'
import { Empty } from '@/ui/Empty'
import { ErrorNote } from '@/ui/ErrorNote'
import { Loading } from '@/ui/Loading'
import { Page } from '@/ui/Page'
import { asObject, withoutSecrets } from './answers'
import { ChangeFrame } from './ChangeFrame'
import { OptionsEditor } from './OptionsEditor'
import { useInstance, useNextVersions, useVersion } from './queries'
import { useChange } from './useChange'
import { VersionCard } from './VersionCard'

/** To another version: which one, what its author says about it, and the answers carried over. */
export function UpgradePage() {
  const { id = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const instance = useInstance(id)
  const next = useNextVersions(id)
  const wanted = next.data?.items.find(({ version }) => version === search.get('version')) ?? next.data?.items.find(({ direction }) => direction === 'upgrade') ?? next.data?.items[0]
  const after = useVersion(instance.data && wanted && { name: instance.data.package, version: wanted.version, repository: wanted.repository.id })
  const title = instance.data ? `Change the version of ${instance.data.name}` : 'Change the version'

  const error = instance.error ?? next.error ?? after.error
  if (error) return <Page title={title}><ErrorNote error={error} retry={() => void Promise.all([instance.refetch(), next.refetch(), after.refetch()])} /></Page>
  if (next.data?.items.length === 0) return <Page title={title}><div className="u-card"><Empty icon="check" title="There is no other version to change to">It runs the only version that its repository offers and that may follow this one.</Empty></div></Page>
  if (!instance.data || !next.data || !wanted || !after.data) return <Page title={title}><Loading what="the versions" lines={4} height={90} /></Page>
  return (
    <UpgradeForm
      key={`${wanted.version} ${instance.data.revision}`}
      of={instance.data}
      choices={next.data.items}
      wanted={wanted}
      details={after.data}
      choose={(version) => setSearch({ version }, { replace: true, preventScrollReset: true })}
    />
  )
}

interface UpgradeFormProps {
  of: InstanceDetails
  choices: NextVersion[]
  wanted: NextVersion
  details: VersionDetails
  choose: (version: string) => void
}

function UpgradeForm({ of, choices, wanted, details, choose }: UpgradeFormProps) {
  const defaults = asObject(details.defaults)
  const schema = isObject(details.optionsSchema) ? details.optionsSchema : null
  const carried = merge(defaults, withoutSecrets(of.answers, of.secretPointers))
  const form = useChange({
    key: `${of.id} upgrade ${wanted.version} ${of.revision}`,
    // What was answered once may be wrong now: the plan says so, option by option.
    schema: null,
    defaults,
    start: carried,
    kept: of.secretPointers,
    request: (options) => ({ kind: 'upgrade', instance: of.id, version: wanted.version, repository: wanted.repository.id, options: changesFrom(carried, options) }),
  })
  return (
    <ChangeFrame title={`Change the version of ${of.name}`} of={of} form={form}>
      <div className="u-stack">
        <VersionCard of={of} choices={choices} wanted={wanted} details={details} choose={choose} />
        {schema && (
          <details className="p-fold" open={form.problems.length > 0 || undefined}>
            <summary>Your answers are carried over. Look at them, or change some</summary>
            <div style={{ marginTop: 16 }}><OptionsEditor details={details} options={form.options} problems={form.problems} change={form.change} against={carried} kept={of.secretPointers} /></div>
          </details>
        )}
      </div>
    </ChangeFrame>
  )
}
