import { Switch } from '@mantine/core'
import { Link } from 'react-router'
import type { PackageDetails, VersionSummary } from '@/api/types'
import { paths } from '@/lib/paths'
import { Card } from '@/ui/Card'
import { DataTable } from '@/ui/DataTable'
import { Time } from '@/ui/Time'

interface VersionsTableProps {
  of: PackageDetails
  shadowed: boolean
  withdrawn: boolean
  show: (what: { shadowed?: boolean; withdrawn?: boolean }) => void
}

/** Every revision the repositories hold; what a newer one hides or its author withdrew only when asked for. */
export function VersionsTable({ of, shadowed, withdrawn, show }: VersionsTableProps) {
  const rows = of.versions.filter((version) => shadowed || !version.shadowed)
  const hiddenCount = of.versions.length - rows.length
  return (
    <Card
      title="Versions"
      flush
      actions={
        <div className="u-row">
          <Switch size="sm" label={`Shadowed${hiddenCount > 0 ? ` (${hiddenCount})` : ''}`} checked={shadowed} onChange={(event) => show({ shadowed: event.currentTarget.checked })} />
          <Switch size="sm" label="Withdrawn" checked={withdrawn} onChange={(event) => show({ withdrawn: event.currentTarget.checked })} />
        </div>
      }
    >
      <DataTable
        label="Versions"
        rows={rows}
        keyOf={(row) => `${row.repository.id} ${row.release}`}
        columns={[
          { name: 'Version', cell: (row) => <VersionName of={of} version={row} /> },
          { name: 'Release', cell: (row) => row.release },
          { name: 'Repository', cell: (row) => row.repository.name },
          { name: 'Updated', cell: (row) => <Time at={row.updatedAt} /> },
          { name: 'Commit', cell: (row) => <span className="u-mono">{row.commit?.slice(0, 10) ?? '–'}</span> },
        ]}
      />
    </Card>
  )
}

function VersionName({ of, version }: { of: PackageDetails; version: VersionSummary }) {
  return (
    <>
      <Link to={paths.package(of.name, { version: version.version, repository: version.repository.id, release: String(version.release) })} className="u-break">{version.version}</Link>{' '}
      {version.version === of.defaultVersion && !version.shadowed && <span className="u-tag" data-tone="good">default</span>}{' '}
      {version.shadowed && <span className="u-tag" title="A newer release of the same version hides this one">shadowed</span>}{' '}
      {version.withdrawn && <span className="u-tag" data-tone="warn">withdrawn</span>}
    </>
  )
}
