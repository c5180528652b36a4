// Rows of figures, each measured several times where that makes sense.

export class Report {
  rows = [];

  // goal: atMost or atLeast a number; best: whether the least or the most is the least disturbed
  row(what, unit, values, { atMost, atLeast, best = 'least' } = {}) {
    const sorted = values.toSorted((a, b) => a - b);
    const row = { what, unit, median: sorted[Math.floor(sorted.length / 2)], best: best === 'most' ? sorted.at(-1) : sorted[0], values, goal: atMost, least: atLeast };
    this.rows.push(row);
    console.error(`   ${what}: ${rounded(row.median)} ${unit}`);
  }

  print(facts) {
    const lines = this.rows.map(({ what, unit, median, best, values, goal, least }) => {
      const times = values.length > 1 ? `${rounded(best)} ${unit} of ${values.length}` : '';
      return `| ${what} | ${rounded(median)} ${unit} | ${times} | ${goal === undefined ? '' : `≤ ${rounded(goal)} ${unit}`}${least === undefined ? '' : `≥ ${rounded(least)} ${unit}`} |`;
    });
    console.log(['', '| what | median | best | goal |', '|---|---|---|---|', ...lines].join('\n'));
    console.log(`\nMachine: ${facts.machine}, Docker Engine ${facts.engine}; commit ${facts.commit}; ${facts.date}; load ${facts.load.before} before, ${facts.load.after} after\n`);
    console.log(JSON.stringify({ ...facts, rows: this.rows }));
  }
}

function rounded(number) {
  return number >= 10 ? Math.round(number).toLocaleString('en') : Number(number.toFixed(1));
}
