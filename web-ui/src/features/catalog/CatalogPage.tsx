import './catalog.css'
import { Button, CloseButton, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useMay } from '@/api/session'
import { paths } from '@/lib/paths'
import { Empty } from '@/ui/Empty'
import { ErrorNote } from '@/ui/ErrorNote'
import { Icon } from '@/ui/Icon'
import { Listing } from '@/ui/Listing'
import { Page } from '@/ui/Page'
import { FacetPanel } from './FacetPanel'
import { isNarrowed, readFilter, writeFilter, type CatalogFilter } from './filter'
import { PackageCard } from './PackageCard'
import { usePackages } from './queries'

const sorts = [
  { value: 'relevance', label: 'Best match' },
  { value: 'name', label: 'Name' },
  { value: 'updated', label: 'Newest first' },
]

export function CatalogPage() {
  const [search, setSearch] = useSearchParams()
  const filter = readFilter(search)
  const packages = usePackages(filter)
  const [facetsOpen, setFacetsOpen] = useState(false)
  const change = (next: CatalogFilter) => setSearch(writeFilter(next), { preventScrollReset: true })
  const total = packages.first?.total

  return (
    <Page title="Catalog" lead="Everything your repositories offer, ready to install on your own machines.">
      <div className="u-row" role="search">
        <SearchBox words={filter.q} change={(q) => setSearch((now) => writeFilter({ ...readFilter(now), q }), { replace: true })} />
        <Select aria-label="Sort by" data={sorts} value={filter.sort ?? (filter.q ? 'relevance' : 'name')} allowDeselect={false} onChange={(sort) => change({ ...filter, sort: sorts.some((known) => known.value === sort) ? readFilter(new URLSearchParams(`sort=${sort}`)).sort : null })} w={150} size="md" />
        <Button className="c-facets-toggle" variant="default" size="md" leftSection={<Icon name="filter" />} onClick={() => setFacetsOpen(!facetsOpen)} aria-expanded={facetsOpen} aria-controls="facets">
          Filters
        </Button>
      </div>
      <div className="c-layout">
        <FacetPanel filter={filter} facets={packages.first?.facets} open={facetsOpen} change={change} />
        <div className="u-stack">
          <div className="u-dim u-small" role="status" style={{ minHeight: 20 }}>
            {total !== undefined && (total === 1 ? '1 package' : `${total} packages`)}
            {packages.outdated && ' · searching…'}
          </div>
          {packages.error && packages.items.length > 0 && <ErrorNote error={packages.error} retry={packages.retry} />}
          <Listing {...packages} error={packages.items.length > 0 ? null : packages.error} what="packages" cards isEmpty={packages.items.length === 0} empty={<NothingFound filter={filter} clear={() => setSearch({})} />}>
            <ul className="u-grid c-grid" aria-label="Packages" style={{ opacity: packages.outdated ? 0.6 : 1 }}>
              {packages.items.map((entry) => (
                <li key={entry.name}><PackageCard entry={entry} /></li>
              ))}
            </ul>
          </Listing>
        </div>
      </div>
    </Page>
  )
}

function SearchBox({ words, change }: { words: string; change: (words: string) => void }) {
  const [typed, setTyped] = useState(words)
  const [sent, setSent] = useState(words)
  const later = useDebouncedCallback((text: string) => {
    setSent(text)
    change(text)
  }, 250)
  if (words !== sent) {
    // The address changed by itself: back button, "show all", a link.
    setSent(words)
    setTyped(words)
  }
  const type = (text: string) => {
    setTyped(text)
    later(text)
  }
  return (
    <TextInput
      type="search"
      aria-label="Search packages"
      placeholder="Search by name, tag or description"
      size="md"
      style={{ flex: '1 1 240px' }}
      leftSection={<Icon name="search" />}
      rightSection={typed && <CloseButton aria-label="Clear search" onClick={() => type('')} />}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      // Whoever leaves for a package at once must not be brought back by what they typed.
      onBlur={() => later.flush()}
    />
  )
}

function NothingFound({ filter, clear }: { filter: CatalogFilter; clear: () => void }) {
  const mayAdd = useMay('maintain-repositories')
  if (filter.q || isNarrowed(filter)) {
    return (
      <Empty icon="search" title={filter.q ? `Nothing matches “${filter.q}”` : 'Nothing matches these filters'} action={<Button variant="default" onClick={clear}>Show all packages</Button>}>
        Try fewer words, or clear the filters. Misspelt names are found too.
      </Empty>
    )
  }
  return (
    <Empty
      icon="catalog"
      title="The catalog is empty"
      action={mayAdd ? <Button component={Link} to={paths.addRepository()}>Add a repository</Button> : <Button variant="default" component={Link} to={paths.repositories()}>See the repositories</Button>}
    >
      Packages come from Git repositories. Add one and its packages appear here within seconds.
    </Empty>
  )
}
