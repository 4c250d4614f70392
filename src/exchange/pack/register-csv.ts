/** `data/register.csv`: every item of evidence, one a row. UTF-8 with a byte order mark, all quoted, CR LF (RFC 4180). */
import { EVIDENCE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { supportInWords } from '#/exchange/report/support-in-words.ts';
import { guarded } from '#/exchange/sheet/formula-guard.ts';

const HEADERS = ['ID', 'Title', 'Kind', 'Date', 'Proves', 'Proves (ids)', 'Link', 'Note'];

export function registerCsv(workspace: Workspace): string {
  const rows = [...workspace.evidence.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, kind, date, supports, link, note }) => [
      id,
      title,
      EVIDENCE_KIND_LABELS[kind],
      date ?? '',
      supports.map((claim) => supportInWords(workspace, claim)).join('; '),
      supports.join(' '),
      link,
      note,
    ]);
  return `\uFEFF${[HEADERS, ...rows].map(lineOf).join('')}`;
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}
