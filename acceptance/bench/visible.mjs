// Asks for a refresh and prints how many milliseconds pass until the catalog shows the new description.
const [api, token, repository, name, wanted] = process.argv.slice(2);
const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
const begin = performance.now();
await fetch(`${api}/repositories/${repository}/refresh`, { method: 'POST', headers, body: '{}' });
for (;;) {
  const answer = await fetch(`${api}/packages?q=${name}`, { headers });
  const { items } = await answer.json();
  if (items.some((item) => item.name === name && item.description === wanted)) break;
  if (performance.now() - begin > 30_000) throw new Error(`${name} never showed "${wanted}"`);
}
console.log(Math.round(performance.now() - begin));
