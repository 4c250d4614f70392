/** What of a file is not taken over, and why: nothing is dropped without a word. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
}

const MOST_NAMED = 5;
const MOST_REASONS = 100;

/** Gathers by reason, so that one reason with a thousand cases is one line. */
export class LeftOutList {
  readonly #byReason = new Map<string, string[]>();

  add(what: string, why: string): void {
    const cases = this.#byReason.get(why);
    if (cases !== undefined) {
      if (!cases.includes(what)) cases.push(what);
    } else if (this.#byReason.size < MOST_REASONS) {
      this.#byReason.set(why, [what]);
    }
  }

  list(): readonly LeftOut[] {
    return [...this.#byReason].map(([why, cases]) => {
      const named = cases.slice(0, MOST_NAMED).join(', ');
      const more = cases.length - MOST_NAMED;
      return { what: more > 0 ? `${named} and ${more.toLocaleString('en')} more` : named, why };
    });
  }
}
