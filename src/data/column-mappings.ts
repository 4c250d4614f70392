/** Which column of an unknown export means what, remembered by its set of headers. Headers only, never a value. */
import * as v from 'valibot';

const KEY = 'telltale.column-mappings';
/** The least recently used goes first. */
const MOST_KEPT = 30;

const schema = v.array(
  v.object({
    /** In lower case and sorted: the order in which an export lists its columns says nothing. */
    headers: v.array(v.string()),
    /** From what is meant to the header that says it. */
    columns: v.record(v.string(), v.string()),
  }),
);

export type RememberedMapping = v.InferOutput<typeof schema>[number];

/** The last used first. */
export function rememberedMappings(): readonly RememberedMapping[] {
  try {
    return v.parse(schema, JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}

export function rememberMapping(headers: readonly string[], columns: Readonly<Record<string, string>>): void {
  const made = { headers: headers.map((header) => header.trim().toLowerCase()).toSorted(), columns };
  const key = JSON.stringify(made.headers);
  const others = rememberedMappings().filter((one) => JSON.stringify(one.headers) !== key);
  try {
    localStorage.setItem(KEY, JSON.stringify([made, ...others].slice(0, MOST_KEPT)));
  } catch {
    // Storage may be switched off or full; then the columns are asked for again.
  }
}
