/** What the browser keeps of a workspace, read past the page: every database, both storages and every cache. */
// oxlint-disable no-restricted-globals -- what is kept is looked at past the doors that the page itself goes through
import type { Page } from '@playwright/test';

/** All of it as one text, for a search. Bytes are read as UTF-8, Latin letters as well as they can be. */
export async function everythingStored(page: Page): Promise<string> {
  return page.evaluate(readEverything);
}

/** Runs in the page, so all that it needs stands within. */
async function readEverything(): Promise<string> {
  // oxlint-disable unicorn/consistent-function-scoping -- runs in the page, so nothing of it can stand outside
  function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('A store could not be read')));
    });
  }
  async function textOf(value: unknown): Promise<string> {
    if (value instanceof Blob) return value.text();
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
    if (value instanceof Map || value instanceof Set || Array.isArray(value))
      return (await Promise.all(Array.from(value, textOf))).join('\n');
    if (typeof value === 'object' && value !== null && !(value instanceof CryptoKey))
      return (await Promise.all(Object.entries(value).map(textOf))).join('\n');
    return String(value);
  }
  async function storesOf({ name = '' }: IDBDatabaseInfo): Promise<string> {
    const database = await answerOf(indexedDB.open(name));
    const texts = [...database.objectStoreNames].map(async (store) => {
      const held = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([answerOf(held.getAllKeys()), answerOf(held.getAll())]);
      return `${name} ${store}\n${await textOf(keys)}\n${await textOf(values)}`;
    });
    const all = (await Promise.all(texts)).join('\n');
    database.close();
    return all;
  }
  async function cachedIn(name: string): Promise<string> {
    const cache = await caches.open(name);
    const answers = (await cache.matchAll()).map((answer) => answer.text());
    return [...(await cache.keys()).map(({ url }) => url), ...(await Promise.all(answers))].join('\n');
  }
  const databases = await indexedDB.databases();
  const parts = await Promise.all([
    ...databases.map(storesOf),
    ...(await caches.keys()).map(cachedIn),
    ...[localStorage, sessionStorage].map((storage) => textOf(Object.entries(storage))),
  ]);
  return parts.join('\n');
}

/** Commits and heads of all ledgers: as long as this text is the same, nothing was recorded. */
export async function ledgersStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const request = indexedDB.open('telltale');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const database = request.result;
    const transaction = database.transaction(['commits', 'heads']);
    const held = ['commits', 'heads'].map((store) => {
      const all = transaction.objectStore(store).getAll();
      return new Promise<unknown[]>((resolve) => all.addEventListener('success', () => resolve(all.result)));
    });
    const text = JSON.stringify(await Promise.all(held), (_, value: unknown) =>
      value instanceof Map ? Array.from(value) : value,
    );
    database.close();
    return text;
  });
}
