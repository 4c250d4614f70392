/** Which column of an unknown export means what, remembered by its set of headers. Headers only, never a value. */
import * as v from 'valibot';

const KEY = 'telltale.column-mappings';
/** The least recently used goes first. */
const MOST_KEPT = 30;

/** From what is meant to the header that says it. */
export type RememberedMapping = Readonly<Record<string, string>>;

const schema = v.array(v.object({ headers: v.string(), mapping: v.record(v.string(), v.string()) }));

export function rememberedMapping(headers: readonly string[]): RememberedMapping | null {
  const known = read().find((one) => one.headers === keyOf(headers));
  return known?.mapping ?? null;
}

export function rememberMapping(headers: readonly string[], mapping: RememberedMapping): void {
  const key = keyOf(headers);
  const others = read().filter((one) => one.headers !== key);
  try {
    localStorage.setItem(KEY, JSON.stringify([{ headers: key, mapping }, ...others].slice(0, MOST_KEPT)));
  } catch {
    // Storage may be switched off or full; then the columns are asked for again.
  }
}

/** The order in which an export lists its columns says nothing. */
function keyOf(headers: readonly string[]): string {
  return JSON.stringify(headers.map((header) => header.trim().toLowerCase()).toSorted());
}

function read(): v.InferOutput<typeof schema> {
  try {
    return v.parse(schema, JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}
