import { json } from '@codemirror/lang-json'
import { defaultHighlightStyle, HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { minimalSetup } from 'codemirror'
import { useEffect, useRef } from 'react'

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--u-busy)' },
  { tag: tags.string, color: 'var(--u-good)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--u-warn)' },
])

const look = EditorView.theme({
  '&': { color: 'var(--mantine-color-text)' },
  '.cm-content': { caretColor: 'var(--mantine-color-text)', padding: '10px 4px' },
  '.cm-cursor': { borderLeftColor: 'var(--mantine-color-text)' },
})

/** JSON as text, with colours and undo. Tab leaves the editor, so that the keyboard is never caught. */
export default function JsonEditor({ text, change, label }: { text: string; change: (text: string) => void; label: string }) {
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorView | null>(null)
  const tell = useRef(change)
  const first = useRef(text)

  useEffect(() => {
    tell.current = change
  }, [change])

  useEffect(() => {
    if (!place.current) return
    const view = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: first.current,
        extensions: [
          minimalSetup, json(), look, EditorView.lineWrapping,
          syntaxHighlighting(colours), syntaxHighlighting(defaultHighlightStyle, { fallback: true }),
          EditorView.contentAttributes.of({ 'aria-label': label }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged && update.view.hasFocus) tell.current(update.state.doc.toString())
          }),
        ],
      }),
    })
    editor.current = view
    return () => view.destroy()
  }, [label])

  useEffect(() => {
    first.current = text
    const view = editor.current
    if (view && view.state.doc.toString() !== text) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } })
  }, [text])

  return <div ref={place} />
}
