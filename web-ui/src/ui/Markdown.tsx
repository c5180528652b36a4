import { lazy, Suspense } from 'react'

const Rendered = lazy(() => import('./MarkdownText'))

/** Text of a package author: untrusted, so sanitised, and links leave in a new tab without our address. */
export function Markdown({ text }: { text: string }) {
  return (
    <Suspense fallback={<div className="u-prose" style={{ whiteSpace: 'pre-wrap' }}>{text}</div>}>
      <Rendered text={text} />
    </Suspense>
  )
}
