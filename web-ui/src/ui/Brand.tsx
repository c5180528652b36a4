/** The planet and the name. */
export function Brand({ size = 28 }: { size?: number }) {
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: size * 0.32, fontWeight: 680, fontSize: size * 0.64, letterSpacing: '-0.015em' }}>
      <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
        <circle cx="16" cy="16" r="7" fill="#4b5fd6" />
        <ellipse cx="16" cy="16" rx="14" ry="5" fill="none" stroke="#8b9bf0" strokeWidth="2" transform="rotate(-28 16 16)" />
        <circle cx="27" cy="9" r="2.4" fill="#e8a33d" />
      </svg>
      Universe
    </span>
  )
}
