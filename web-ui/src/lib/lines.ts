export interface Line {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Line by line what was added and removed: the longest common run of lines stays. */
export function diffLines(before: string[], after: string[]): Line[] {
  const common: number[][] = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  const at = (row: number, column: number) => common[row]?.[column] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = common[i]
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const lines: Line[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]]
    if (old !== undefined && old === fresh) {
      lines.push({ kind: 'same', text: old })
      i += 1
      j += 1
    } else if (fresh === undefined || (old !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ kind: 'removed', text: old ?? '' })
      i += 1
    } else {
      lines.push({ kind: 'added', text: fresh })
      j += 1
    }
  }
  return lines
}

export interface Gap {
  kind: 'gap'
  count: number
}

/** The changed lines with a few around them; longer stretches of the same are only counted. */
export function aroundChanges(lines: Line[], context = 3): (Line | Gap)[] {
  const near = lines.map((_, place) => lines.slice(Math.max(0, place - context), place + context + 1).some(({ kind }) => kind !== 'same'))
  const shown: (Line | Gap)[] = []
  lines.forEach((line, place) => {
    const last = shown.at(-1)
    if (near[place]) shown.push(line)
    else if (last?.kind === 'gap') last.count += 1
    else shown.push({ kind: 'gap', count: 1 })
  })
  return shown
}
