import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { supportInWords } from '#/exchange/report/support-in-words.ts';
import { ACTION_STATUS_LABELS, EVIDENCE_KIND_LABELS, LIMIT_DECISION_LABELS } from '#/domain/workspace/labels.ts';
import { html, type Html } from '#/exchange/report/html.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { timeText, wholeNumber } from '#/exchange/report/report-numbers.ts';
import { tableOf } from '#/exchange/report/report-parts.ts';

/** Of the ledger; all of it is in the pack as lines. */
const LAST_CHANGES = 200;

export function evidenceSection({ workspace }: ExportSnapshot): Html {
  const rows = [...workspace.evidence.values()].toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '', 'en'));
  return html`<h2>Evidence</h2>
    ${tableOf(
      rows,
      [
        { header: 'Number', kind: 'short', cell: ({ id }) => evidenceNumberOf(workspace, id) },
        { header: 'Item', cell: ({ title }) => title },
        { header: 'Kind', kind: 'short', cell: ({ kind }) => EVIDENCE_KIND_LABELS[kind] },
        { header: 'Of', kind: 'short', cell: ({ date }) => date ?? 'no date' },
        { header: 'Proves', cell: ({ supports }) => supports.map((id) => supportInWords(workspace, id)).join('; ') },
        { header: 'Collected by', cell: ({ collectedBy }) => collectedBy },
        { header: 'Valid until', kind: 'short', cell: ({ validUntil }) => validUntil ?? '' },
        { header: 'Where', kind: 'long', cell: ({ link }) => link },
      ],
      'No item of evidence is recorded.',
    )}`;
}

export function actionsSection({ workspace }: ExportSnapshot): Html {
  const rows = [...workspace.actions.values()].toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9', 'en'));
  return html`<h2>Actions</h2>
    ${tableOf(
      rows,
      [
        { header: 'Action', cell: ({ title }) => title },
        { header: 'Priority', kind: 'short', cell: ({ priority }) => priority },
        { header: 'Owner', cell: ({ owner }) => owner },
        { header: 'Status', kind: 'short', cell: ({ status }) => ACTION_STATUS_LABELS[status] },
        { header: 'Due', kind: 'short', cell: ({ due }) => due ?? 'no date' },
        { header: 'Approved by', cell: ({ approver }) => approver },
      ],
      'No action is recorded.',
    )}`;
}

export function limitsSection({ workspace, catalog }: ExportSnapshot): Html {
  const limits = new Map(catalog.observability.limits.map((limit) => [limit.id, limit]));
  return html`<h2>Limits and what was decided about them</h2>
    ${tableOf(
      [...workspace.limits.values()],
      [
        { header: 'Limit', cell: ({ limit }) => `${limit}: ${limits.get(limit)?.limit ?? 'not in this catalog'}` },
        { header: 'Population', cell: ({ population }) => workspace.populations.get(population)?.name ?? population },
        { header: 'Decision', cell: ({ decision }) => LIMIT_DECISION_LABELS[decision] },
        { header: 'Reason', cell: ({ reason }) => reason },
        { header: 'By', cell: ({ approver }) => approver },
        { header: 'Until', kind: 'short', cell: ({ expires }) => expires ?? 'no end' },
      ],
      'No decision about a limit is recorded.',
    )}`;
}

export function changesSection({ commits, people }: ExportSnapshot): Html {
  const shown = commits.slice(-LAST_CHANGES).toReversed();
  const who = ({ actor }: Commit) => people[actor] ?? actor;
  return html`<h2>The last changes of the record</h2>
    <p class="note">
      ${wholeNumber(shown.length)} of ${wholeNumber(commits.length)}, newest first, in UTC. The whole ledger with what
      stood there before each change is in data/ledger.jsonl.
    </p>
    ${tableOf(
      shown,
      [
        { header: 'When', kind: 'short', cell: ({ at }) => timeText(at) },
        { header: 'Who', cell: who },
        { header: 'What', cell: ({ label }) => label },
      ],
      'Nothing is recorded.',
    )}`;
}
