import { http, HttpResponse } from 'msw'
import type { PackageSummary } from '@/api/types'
import { packages, template, versionDetails, versionsOf } from './packages'

const counted = (values: string[]) => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}

const facetsOf = (entries: PackageSummary[]) => ({
  tag: counted(entries.flatMap((entry) => entry.tags)),
  repository: counted(entries.map((entry) => entry.repository.name)),
  licence: counted(entries.map((_, place) => (place % 3 === 0 ? 'MIT' : 'Apache License 2.0'))),
  framework: counted(entries.map((entry) => String(entry.framework))),
  featured: counted(entries.map((entry) => String(entry.featured))),
  installable: counted(entries.map((entry) => String(entry.installable))),
})

const perPage = 12

function search(url: string) {
  const wish = new URL(url).searchParams
  const words = (wish.get('q') ?? '').toLowerCase()
  const matching = packages.filter(
    (entry) =>
      `${entry.name} ${entry.description} ${entry.tags.join(' ')}`.toLowerCase().includes(words) &&
      wish.getAll('tag').every((tag) => entry.tags.includes(tag)) &&
      (wish.getAll('repository').length === 0 || wish.getAll('repository').includes(entry.repository.name)) &&
      (wish.get('featured') !== 'true' || entry.featured) &&
      (wish.get('installable') !== 'true' || entry.installable) &&
      (wish.get('framework') !== 'true' || entry.framework),
  )
  const from = Number(wish.get('cursor') ?? 0)
  return {
    items: matching.slice(from, from + perPage),
    nextCursor: from + perPage < matching.length ? String(from + perPage) : null,
    total: matching.length,
    facets: facetsOf(matching),
  }
}

const icon = (name: string) => {
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0) * 13, 0) % 360
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="hsl(${hue} 60% 92%)"/><circle cx="32" cy="32" r="17" fill="hsl(${hue} 55% 48%)"/><circle cx="39" cy="26" r="7" fill="hsl(${hue} 70% 72%)"/></svg>`
}

export const catalogHandlers = () => [
  http.get('*/api/v1/packages', ({ request }) => HttpResponse.json(search(request.url))),
  http.get('*/api/v1/packages/:name', ({ params, request }) => {
    const name = String(params.name)
    const summary = packages.find((entry) => entry.name === name)
    if (!summary) return HttpResponse.json({ type: '/problems/package-not-found', title: 'No such package', status: 404, detail: `No repository offers a package called ${name}.` }, { status: 404 })
    const hidden = new URL(request.url).searchParams.get('hidden') === 'true'
    return HttpResponse.json({ name, defaultVersion: summary.version, repository: summary.repository, versions: versionsOf(name).filter((version) => hidden || !version.withdrawn) })
  }),
  http.get('*/api/v1/packages/:name/versions/:version', ({ params }) => {
    const details = versionDetails(String(params.name), String(params.version))
    return details
      ? HttpResponse.json(details)
      : HttpResponse.json({ type: '/problems/package-not-found', title: 'No such package', status: 404, detail: 'It may have been withdrawn.' }, { status: 404 })
  }),
  http.get('*/api/v1/packages/:name/versions/:version/template', ({ params }) => HttpResponse.text(template(String(params.name)))),
  http.get('*/api/v1/icons/:hash', ({ params }) => params.hash === 'gone' ? new HttpResponse(null, { status: 404 }) : new HttpResponse(icon(String(params.hash)), { headers: { 'Content-Type': 'image/svg+xml' } })),
]
