/** The printable report of an evidence pack: where the organisation stands, by what, and who said so. */
import { html, pageText } from '#/exchange/report/html.ts';
import { aboutExport } from '#/exchange/export-about.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { timeText } from '#/exchange/report/report-numbers.ts';
import { factsOf } from '#/exchange/report/report-parts.ts';
import { REPORT_STYLE } from '#/exchange/report/report-style.ts';
import { requestsSection, samplesSection, signoffsSection } from '#/exchange/report/sections-of-audit.ts';
import {
  actionsSection,
  changesSection,
  evidenceSection,
  limitsSection,
} from '#/exchange/report/sections-of-record.ts';
import {
  controlsSection,
  criteriaSection,
  populationsSection,
  verdictSection,
} from '#/exchange/report/sections-of-score.ts';

export function evidenceReport(input: ExportSnapshot): string {
  const about = aboutExport(input);
  const { name, organisation } = input.workspace.settings;
  const title = organisation || name || 'Mobile visibility';
  const body = html`<header>
      <h1>${title}</h1>
      <p class="sub">What can be seen of web-service relay (ATT&amp;CK Mobile T1481) on its phones</p>
      ${factsOf([
        ['Workspace', name],
        ['As of', input.on],
        ['Scope', about.scope],
        ['Last change', input.lastChangeAt === null ? 'nothing is recorded' : `${timeText(input.lastChangeAt)} UTC`],
        ['Strategy', `${about.versions.strategy}, ATT&CK ${about.versions.attack}`],
        ['Visibility model', about.versions.model],
        ['Retention measured against', about.versions.retentionProfile],
        ['Head of the ledger', html`<code>${input.head}</code>`],
      ])}
    </header>
    <main>
      ${verdictSection(input)} ${populationsSection(input)} ${controlsSection(input)} ${criteriaSection(input)}
      ${actionsSection(input)} ${limitsSection(input)} ${evidenceSection(input)} ${signoffsSection(input)}
      ${requestsSection(input)} ${samplesSection(input)} ${changesSection(input)}
    </main>
    <footer>${[...about.limits, ...about.notices].map((text) => html`<p>${text}</p>`)}</footer>`;
  return pageText(`${title}, ${input.on}`, REPORT_STYLE, body);
}
