import { Select } from '@mantine/core'
import type { InstanceDetails, NextVersion, VersionDetails } from '@/api/types'
import { notesOf, serviceOf } from '@/lib/service'
import { Card } from '@/ui/Card'
import { Markdown } from '@/ui/Markdown'
import { Note } from '@/ui/Note'

interface VersionCardProps {
  of: InstanceDetails
  choices: NextVersion[]
  wanted: NextVersion
  details: VersionDetails
  choose: (version: string) => void
}

const labelOf = ({ version, direction, hops }: NextVersion) =>
  `${version}${direction === 'downgrade' ? ' (older)' : ''}${hops.length > 1 ? `, by way of ${hops.slice(0, -1).join(', ')}` : ''}`

/** Which version, the way to it, and what its author tells those who come from this one. */
export function VersionCard({ of, choices, wanted, details, choose }: VersionCardProps) {
  const { preUpgrade } = notesOf(details)
  const { changelog } = serviceOf(details.service)
  const until = changelog.findIndex(({ version }) => version === of.version)
  const news = wanted.direction === 'upgrade' ? changelog.slice(0, until < 0 ? 3 : until) : []
  return (
    <>
      <Card title="Version">
        <div className="u-stack">
          <Select
            label="Change to"
            description={`It runs ${of.version} now.`}
            data={choices.map((choice) => ({ value: choice.version, label: labelOf(choice) }))}
            value={wanted.version}
            onChange={(version) => version !== null && choose(version)}
            allowDeselect={false}
            searchable={choices.length > 8}
            style={{ maxWidth: 420 }}
          />
          {wanted.hops.length > 1 && <Note tone="busy" title={`There is no direct way to ${wanted.version}`}>The plan goes to {wanted.hops.join(', then ')}, in one operation. Should one of these changes fail, all are undone and {of.version} runs again.</Note>}
          {wanted.direction === 'downgrade' && <Note tone="warn">An older version may not understand data that this one has written. The plan says whether a snapshot is taken first.</Note>}
        </div>
      </Card>
      {preUpgrade && <Note tone="warn" title="Before you change the version"><Markdown text={preUpgrade} /></Note>}
      {news.length > 0 && (
        <Card title="What is new">
          <ul className="u-list u-stack">
            {news.map((change) => (
              <li key={change.version}>
                <div className="u-row" style={{ gap: 8 }}><strong>{change.version}</strong>{change.breaking && <span className="u-tag" data-tone="warn">asks something of you</span>}</div>
                <Markdown text={change.text} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
