import { useState } from 'react'

/** The package's own icon, or its first letter while there is none or it does not load. */
export function PackageIcon({ name, url, size = 48 }: { name: string; url: string | null | undefined; size?: number }) {
  const [broken, setBroken] = useState(false)
  return (
    <span className="u-icon" style={{ width: size, height: size, fontSize: size * 0.44 }} aria-hidden="true">
      {url && !broken ? <img src={url} alt="" width={size} height={size} loading="lazy" onError={() => setBroken(true)} /> : name.slice(0, 1).toUpperCase()}
    </span>
  )
}
