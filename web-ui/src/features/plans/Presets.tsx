import { isObject, merge, same, type JsonObject } from '@/lib/json'
import { Card } from '@/ui/Card'

interface Preset {
  name: string
  title: string
  description: string
  options: JsonObject
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** The named answers that a package ships in its service.json. */
function presetsOf(service: unknown): Preset[] {
  if (!isObject(service)) return []
  const entries: [string, unknown][] = Array.isArray(service.presets)
    ? service.presets.map((preset): [string, unknown] => [isObject(preset) ? text(preset.name) : '', preset])
    : isObject(service.presets) ? Object.entries(service.presets) : []
  return entries.flatMap(([name, preset]) =>
    isObject(preset) && isObject(preset.options) ? [{ name, title: text(preset.title) || name, description: text(preset.description), options: preset.options }] : [],
  )
}

export function Presets({ service, options, defaults, choose }: { service: unknown; options: JsonObject; defaults: JsonObject; choose: (options: JsonObject) => void }) {
  const presets = presetsOf(service)
  if (presets.length === 0) return null
  return (
    <Card title="Start from">
      <div className="p-presets">
        <Choice title="Defaults" description="As the package suggests." chosen={same(options, defaults)} choose={() => choose(defaults)} />
        {presets.map((preset) => (
          <Choice key={preset.name} title={preset.title} description={preset.description} chosen={same(options, merge(defaults, preset.options))} choose={() => choose(merge(defaults, preset.options))} />
        ))}
      </div>
    </Card>
  )
}

function Choice({ title, description, chosen, choose }: { title: string; description: string; chosen: boolean; choose: () => void }) {
  return (
    <button type="button" className="p-preset" aria-pressed={chosen} onClick={choose}>
      <strong style={{ display: 'block' }}>{title}</strong>
      <span className="u-dim u-small">{description}</span>
    </button>
  )
}
