import { merge, same, type JsonObject } from '@/lib/json'
import { serviceOf } from '@/lib/service'
import { Card } from '@/ui/Card'

/** The named answers that a package ships in its service.json. */
export function Presets({ service, options, defaults, choose }: { service: unknown; options: JsonObject; defaults: JsonObject; choose: (options: JsonObject) => void }) {
  const { presets } = serviceOf(service)
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
