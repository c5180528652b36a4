import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { Facets } from '@/api/types'
import { isNarrowed, type CatalogFilter } from './filter'

interface FacetPanelProps {
  filter: CatalogFilter
  facets: Facets | undefined
  open: boolean
  change: (filter: CatalogFilter) => void
}

type Choice = { value: string; count: number }
const toggled = (values: string[], value: string) =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value]

export function FacetPanel({ filter, facets, open, change }: FacetPanelProps) {
  const countOf = (choices: Choice[] | undefined) => choices && (choices.find((choice) => choice.value === 'true')?.count ?? 0)
  return (
    <aside className="c-facets" data-open={open} id="facets" aria-label="Filters">
      <fieldset>
        <legend>Show</legend>
        <Facet label="Featured" count={countOf(facets?.featured)} checked={filter.featured} toggle={() => change({ ...filter, featured: !filter.featured })} />
        <Facet label="Installable here" count={countOf(facets?.installable)} checked={filter.installable} toggle={() => change({ ...filter, installable: !filter.installable })} />
        <Facet label="Frameworks" count={countOf(facets?.framework)} checked={filter.framework} toggle={() => change({ ...filter, framework: !filter.framework })} />
        <Facet label="Withdrawn too" checked={filter.hidden} toggle={() => change({ ...filter, hidden: !filter.hidden })} />
      </fieldset>
      <Choices legend="Tags" choices={facets?.tag} chosen={filter.tags} choose={(tag) => change({ ...filter, tags: toggled(filter.tags, tag) })} />
      <Choices legend="Repositories" choices={facets?.repository} chosen={filter.repositories} choose={(name) => change({ ...filter, repositories: toggled(filter.repositories, name) })} />
      <Choices legend="Licences" choices={facets?.licence} chosen={filter.licences} choose={(name) => change({ ...filter, licences: toggled(filter.licences, name) })} />
      {isNarrowed(filter) && (
        <Button variant="subtle" size="xs" style={{ alignSelf: 'flex-start' }} onClick={() => change({ ...filter, tags: [], repositories: [], licences: [], featured: false, framework: false, installable: false })}>
          Clear filters
        </Button>
      )}
    </aside>
  )
}

const few = 8

function Choices({ legend, choices = [], chosen, choose }: { legend: string; choices?: Choice[]; chosen: string[]; choose: (value: string) => void }) {
  const [all, setAll] = useState(false)
  // What is chosen stays visible even when nothing matches it any more, or it could not be taken back.
  const gone = chosen.filter((value) => !choices.some((choice) => choice.value === value)).map((value) => ({ value, count: 0 }))
  const every = [...gone, ...choices]
  if (every.length === 0) return null
  const shown = all ? every : every.filter((choice, place) => place < few || chosen.includes(choice.value))
  return (
    <fieldset>
      <legend>{legend}</legend>
      {shown.map(({ value, count }) => (
        <Facet key={value} label={value} count={count} checked={chosen.includes(value)} toggle={() => choose(value)} />
      ))}
      {every.length > few && (
        <Button variant="subtle" size="compact-xs" mt={6} onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? 'Fewer' : `All ${every.length}`}
        </Button>
      )}
    </fieldset>
  )
}

function Facet({ label, count, checked, toggle }: { label: string; count?: number; checked: boolean; toggle: () => void }) {
  return (
    <div className="c-facet">
      <Checkbox size="xs" label={<span className="u-break">{label}</span>} checked={checked} onChange={toggle} styles={{ label: { fontSize: '0.8867rem' } }} />
      {count !== undefined && <span className="count" aria-hidden="true">{count}</span>}
    </div>
  )
}
