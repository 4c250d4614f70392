/** Names for populations that came without one: "New population 1", and on to numbers that nobody has. */
export function nextNewName(taken: readonly string[]): () => string {
  const known = new Set(taken.map((name) => name.trim().toLowerCase()));
  let last = 0;
  return () => {
    do last++;
    while (known.has(`new population ${last}`));
    return `New population ${last}`;
  };
}
