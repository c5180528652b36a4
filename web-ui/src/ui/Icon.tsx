const drawings = {
  catalog: 'M4 5h7v6H4zM13 5h7v6h-7zM4 13h7v6H4zM13 13h7v6h-7z',
  instances: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9',
  operations: 'M4 12h4l2.5-7 4 14L17 12h3',
  volumes: 'M4 6c0-1.7 3.6-3 8-3s8 1.3 8 3-3.6 3-8 3-8-1.3-8-3zM4 6v12c0 1.7 3.6 3 8 3s8-1.3 8-3V6M4 12c0 1.7 3.6 3 8 3s8-1.3 8-3',
  repositories: 'M6 3v12M18 9a3 3 0 100-6 3 3 0 000 6zM6 21a3 3 0 100-6 3 3 0 000 6zM18 9c0 6-6 5-11.5 6.5',
  activity: 'M12 7v5l3.5 2M21 12a9 9 0 11-18 0 9 9 0 0118 0z',
  targets: 'M4 4h16v6H4zM4 14h16v6H4zM8 7h.01M8 17h.01',
  accounts: 'M9 11a4 4 0 100-8 4 4 0 000 8zM2 21c0-4 3-6 7-6s7 2 7 6M16 3.5a4 4 0 010 7M18 15c2.500.8 4 2.700 4 6',
  account: 'M12 11a4 4 0 100-8 4 4 0 000 8zM4 21c0-4 3.500-6 8-6s8 2 8 6',
  search: 'M11 18a7 7 0 100-14 7 7 0 000 14zM20 20l-4-4',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  check: 'M5 12.500l4.500 4.500L19 7',
  cross: 'M6 6l12 12M18 6L6 18',
  warning: 'M12 4l9 16H3zM12 10v4M12 17h.01',
  external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  refresh: 'M20 11a8 8 0 10-.600 4M20 4v7h-7',
  plus: 'M12 5v14M5 12h14',
  eye: 'M2 12s3.500-7 10-7 10 7 10 7-3.500 7-10 7S2 12 2 12zM12 15a3 3 0 100-6 3 3 0 000 6z',
  eyeOff: 'M4 4l16 16M9.500 5.300A10 10 0 0112 5c6.500 0 10 7 10 7a17 17 0 01-3 3.800M6 7c-2.600 2-4 5-4 5s3.500 7 10 7a9.700 9.700 0 004-.800',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  pause: 'M8 5v14M16 5v14',
  play: 'M7 5l12 7-12 7z',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  star: 'M12 4l2.500 5.200 5.600.700-4.100 3.900 1.100 5.600L12 16.600l-5.100 2.800 1.100-5.600-4.100-3.900 5.600-.700z',
  undo: 'M9 7L4 12l5 5M4 12h10a6 6 0 016 6',
  sun: 'M12 16a4 4 0 100-8 4 4 0 000 8zM12 3v1M12 20v1M3 12h1M20 12h1M5.600 5.600l.700.700M17.700 17.700l.700.700M5.600 18.400l.700-.700M17.700 6.300l.700-.700',
  moon: 'M20 14.500A8.500 8.500 0 119.500 4a7 7 0 0010.500 10.500z',
  auto: 'M3 5h18v12H3zM9 21h6M12 17v4',
  logout: 'M15 4h4v16h-4M10 8l-4 4 4 4M6 12h9',
  key: 'M8 19a4 4 0 100-8 4 4 0 000 8zM11 12l8-8M16 7l3 3',
  filter: 'M4 6h16M7 12h10M10 18h4',
  chevron: 'M9 6l6 6-6 6',
  offline: 'M3 3l18 18M8.500 16.500a5 5 0 017 0M5 13a10 10 0 015-2.700M2 9a15 15 0 015-3M12 20h.01M12 6a15 15 0 0110 3M16 11.500a10 10 0 013 1.500',
} as const

export type IconName = keyof typeof drawings

/** A line drawing; always decoration, the words beside it say what it means. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={1.8} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" style={{ flex: 'none' }}>
      <path d={drawings[name]} />
    </svg>
  )
}
