/** Values of a column that may tell groups apart: few, short, and never a person. */
const MAX_VALUES = 300;
const MAX_LENGTH = 80;
const OTHER = 'Other';
const NOT_STATED = /^(unknown|n\/a|none|null|-|not set|unassigned)$/i;

export interface ValueKeeper {
  readonly keep: (value: string) => string;
}

export function valueKeeper(): ValueKeeper {
  const kept = new Map<string, string>();
  let values = 0;
  return {
    keep: (value) => {
      if (value === '') return '';
      const known = kept.get(value);
      if (known !== undefined) return known;
      if (values >= MAX_VALUES) return OTHER;
      values++;
      const text = clean(value);
      kept.set(text, text);
      if (text !== value) kept.set(copyOf(value), text);
      return text;
    },
  };
}

function clean(value: string): string {
  const text = value.trim();
  // An address names a person, whatever the column is called.
  if (text.includes('@') || NOT_STATED.test(text)) return '';
  return copyOf(text.slice(0, MAX_LENGTH));
}

/** A cut of a text keeps the whole text in memory; a copy keeps itself. */
function copyOf(text: string): string {
  return text.split('').join('');
}
