/** The tables and lists of the page, whole. */
import type { ExecutivePage, PagePopulation } from '#/exchange/page/executive-page.ts';
import { layerBar } from '#/exchange/page/page-bar.ts';
import { html, type Html } from '#/exchange/report/html.ts';
import { heatStep } from '#/text/heat-step.ts';

export function pagePopulations({ populations, heatHeads }: ExecutivePage): Html {
  return html`<section>
    <h2>Populations by closable gap <small>devices × points that could be closed in their management mode</small></h2>
    <table class="populations">
      <thead>
        <tr>
          <th scope="col">Population</th>
          <th scope="col" class="n wide">Devices</th>
          <th scope="col">Proof</th>
          <th scope="col" class="n">Score</th>
          ${heatHeads.map((head) => html`<th scope="col" class="h">${head}</th>`)}
          <th scope="col" class="n wide">Closable</th>
        </tr>
      </thead>
      <tbody>
        ${populations.map(populationRow)}
      </tbody>
    </table>
  </section>`;
}

function populationRow({ name, about, devices, layers, score, heat, closable }: PagePopulation): Html {
  return html`<tr>
    <th scope="row">${name}<small>${about}</small></th>
    <td class="n wide">${devices}</td>
    <td class="bar-cell">${layerBar(layers)}</td>
    <td class="n">${score}</td>
    ${heat.map(
      (value) =>
        html`<td class="h">
          <span class="h${heatStep(value ?? 0)}">${value === null ? '–' : Math.round(value)}</span>
        </td>`,
    )}
    <td class="n wide">${closable}</td>
  </tr>`;
}

export function pagePlan({ gaps, mitigations, executive }: ExecutivePage): Html {
  return html`<div class="columns">
    <section>
      <h2>What to do next <small>points of proven visibility, each taken alone</small></h2>
      ${gaps.length === 0 ? html`<p class="note">No change that Telltale can name would prove more.</p>` : null}
      <table>
        <tbody>
          ${gaps.map(
            ({ title, where, gain, owner, due }) =>
              html`<tr>
                <th scope="row">${title}<small>${where}</small></th>
                <td class="gain n">${gain}</td>
                <td>${owner}<small>${due}</small></td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="note">Mitigations: ${mitigations}</p>
    </section>
    <section>
      <h2>What executives ask</h2>
      <ul class="rows">
        ${executive.map(
          ({ subject, question, verdict, reason, layers }) =>
            html`<li>
              <div class="line"><b>${subject}</b> <span class="tag">${verdict}</span></div>
              <p>${question}</p>
              ${layers === null ? null : layerBar(layers)}<small>${reason}</small>
            </li>`,
        )}
      </ul>
    </section>
  </div>`;
}

export function pageStanding({ standing, dark, changes, changesSince }: ExecutivePage): Html {
  return html`<div class="columns">
    <section>
      <h2>Accepted risks and legal limits <small>they change no score</small></h2>
      ${
        standing.length === 0
          ? html`<p class="note">No gap or limit has been accepted, and nothing is marked as not permitted.</p>`
          : null
      }
      <ul class="rows">
        ${standing.map(
          ({ name, term, words }) =>
            html`<li>
              <div class="line"><b>${name}</b> <span>${term}</span></div>
              <small>${words}</small>
            </li>`,
        )}
      </ul>
    </section>
    <section>
      ${
        changes.length === 0
          ? null
          : html`<h2>What moved it <small>since ${changesSince}</small></h2>
              <ul class="rows">
                ${changes.map(({ points, words }) => html`<li><b>${points}</b> <span>${words}</span></li>`)}
              </ul>`
      }
      <h2>No network-level source</h2>
      <ul class="rows">
        ${dark.map(
          ({ name, devices }) =>
            html`<li>
              <div class="line"><span>${name}</span> <span>${devices}</span></div>
            </li>`,
        )}
      </ul>
      ${dark.length === 0 ? html`<p class="note">Every population has a source that sees its traffic.</p>` : null}
    </section>
  </div>`;
}
