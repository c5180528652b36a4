const steps = { configure: 'Configure', review: 'Review', run: 'Run' } as const

export function StepsBar({ at }: { at: keyof typeof steps }) {
  return (
    <ol className="p-steps" aria-label="Steps">
      {Object.entries(steps).map(([key, label], place) => (
        <li key={key} aria-current={key === at ? 'step' : undefined}>{place > 0 && <span aria-hidden="true">→ </span>}{label}</li>
      ))}
    </ol>
  )
}
