import { createTheme, type MantineColorsTuple } from '@mantine/core'

const indigo: MantineColorsTuple = [
  '#eef0fc', '#dadef6', '#b3bbec', '#8b98e3', '#6a7adb', '#5668d3', '#4959c9', '#3c4ab3', '#3340a0', '#27328a',
]

/** White text must stay readable on its filled shades. */
const red: MantineColorsTuple = [
  '#fdecea', '#f9d4d1', '#f0a8a2', '#e77a72', '#db5249', '#cd382f', '#bf2d24', '#a8251d', '#911e17', '#7a1811',
]

/** Cool greys with a touch of the primary hue, so that surfaces and text belong together. */
const slate: MantineColorsTuple = [
  '#f7f8fb', '#eff1f6', '#e2e5ee', '#ccd1de', '#a9b0c3', '#7d869c', '#5c6479', '#444b5e', '#2c3242', '#1a1e2a',
]

const night: MantineColorsTuple = [
  '#dfe3ee', '#c2c8d8', '#a0a8bd', '#7c859c', '#4a5268', '#363d50', '#262c3b', '#1c212d', '#151924', '#10131b',
]

export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 6, dark: 6 },
  black: '#1a1e2a',
  colors: { indigo, red, gray: slate, dark: night },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace',
  defaultRadius: 'md',
  autoContrast: true,
  luminanceThreshold: 0.35,
  cursorType: 'pointer',
  focusRing: 'auto',
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '1.6rem', lineHeight: '1.25' }, h2: { fontSize: '1.15rem', lineHeight: '1.35' }, h3: { fontSize: '1rem', lineHeight: '1.4' } } },
  components: {
    Tooltip: { defaultProps: { withArrow: true, openDelay: 250, multiline: true, maw: 360 } },
    Modal: { defaultProps: { centered: true, overlayProps: { blur: 2 } } },
    Table: { defaultProps: { verticalSpacing: 'sm', horizontalSpacing: 'md' } },
    TextInput: { defaultProps: { autoComplete: 'off' } },
    Anchor: { defaultProps: { underline: 'hover' } },
  },
})
