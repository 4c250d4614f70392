export interface Command {
  readonly id: string;
  readonly title: string;
  /** Where it belongs, shown beside it: "Go to", "Population", "Action". */
  readonly group: string;
  readonly hint?: string;
  /** Further words one may look for it by. */
  readonly words?: string;
  readonly run: () => void;
}

/**
 * The commands that match every word typed, best first: a title that starts with the words, then one with a word that
 * does, then the rest. Order within a rank is the order given.
 */
export function matchCommands(commands: readonly Command[], query: string): readonly Command[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return commands;
  const ranked = commands.flatMap((command) => {
    const title = plain(command.title);
    const all = `${title} ${plain(`${command.group} ${command.hint ?? ''} ${command.words ?? ''}`)}`;
    if (!words.every((word) => all.includes(word))) return [];
    return [{ command, rank: rankOf(title, words) }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ command }) => command);
}

function rankOf(title: string, words: readonly string[]): number {
  if (title.startsWith(words.join(' '))) return 0;
  if (words.every((word) => title.split(' ').some((part) => part.startsWith(word)))) return 1;
  return words.every((word) => title.includes(word)) ? 2 : 3;
}

/** Without case and accents: "Zürich" is found by "zurich". */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
