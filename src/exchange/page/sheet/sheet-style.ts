/**
 * How the sheet looks: sizes in points, everything else in parts of them. It holds for the file of the page and for the
 * printed screen, where it is the only style that reaches the sheet. Nothing is smaller than 7 pt.
 */
import { PAPER_MM } from '#/exchange/page/sheet/sheet-paper.ts';

/** An A4 sheet has more than this between its margins, a Letter sheet less. */
const A4_FROM = '1059px';

export const SHEET_STYLE = `
.sheet{display:none}
@media print{.sheet[data-paper=letter]{display:flex}}
@media print and (min-height:${A4_FROM}){.sheet[data-paper=letter]{display:none}.sheet[data-paper=a4]{display:flex}}
.sheet[data-paper=a4]{width:${PAPER_MM.a4.width}mm;height:${PAPER_MM.a4.height}mm}
.sheet[data-paper=letter]{width:${PAPER_MM.letter.width}mm;height:${PAPER_MM.letter.height}mm}
.sheet[data-size='122']{font-size:9.76pt}.sheet[data-size='112']{font-size:8.96pt}.sheet[data-size='100']{font-size:8pt}.sheet[data-size='94']{font-size:7.52pt}
.sheet{--ink:#1b2530;--ink-2:#46535f;--ink-3:#5c6975;--line:#d5dbe1;--rim:#7f8b97;--proven:#00618f;--strokes:#3f88b3;--target:#b8431a;
flex-direction:column;justify-content:space-between;margin:0;color:var(--ink);background:#fff;font-family:'Inter Variable',Inter,'Helvetica Neue','Segoe UI',Arial,'Liberation Sans',sans-serif;font-feature-settings:'cv05','ss03';font-variant-numeric:tabular-nums;line-height:1.22;letter-spacing:0;text-align:left;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.sheet *{box-sizing:border-box;margin:0;padding:0}
.sheet>*{flex:none}
.sheet small,.sheet .note,.sheet .more,.sheet .facts span,.sheet thead th,.sheet .marks,.sheet footer,.sheet .head{font-size:.936em;font-weight:400}
.sheet small,.sheet .note,.sheet .more,.sheet .facts span,.sheet thead th,.sheet footer{color:var(--ink-3)}
.sheet b{font-weight:660}
.sheet .head{display:flex;gap:1.5em;justify-content:space-between;padding-bottom:.4em;border-bottom:1.5pt solid var(--ink);color:var(--ink-2);overflow-wrap:anywhere}
.sheet .head span{flex:none}
.sheet h1{margin:.5em 0 .55em;font-size:1.6em;font-weight:420;line-height:1.26;letter-spacing:-.012em;text-wrap:pretty;overflow-wrap:anywhere}
.sheet h1 b{font-weight:700}
.sheet h1 u{text-decoration:underline var(--target) 1.4pt;text-underline-offset:.18em}
.sheet h2{margin-bottom:.35em;font-size:1.08em;font-weight:680;line-height:1.2}
.sheet h2 small{margin-left:.4em;font-size:.87em}
.sheet svg{display:block;width:100%;overflow:visible}
.sheet svg.bar{height:6.5pt}
.sheet .hero{position:relative}
.sheet .hero[data-aimed=yes]{padding-top:12pt}
.sheet .hero svg.bar{height:20pt}
.sheet .hero svg.aim{position:absolute;top:0;left:0;height:34pt}
.sheet svg.aim line{stroke:var(--target);stroke-width:1.4;stroke-dasharray:3 2.2}
.sheet svg.aim text{fill:var(--target);font-size:7.4px;font-weight:640}
.sheet svg .proven{fill:var(--proven)}.sheet svg path.proven{fill:none}
.sheet svg .unproven{fill:#d3e6f1}.sheet svg path.unproven{fill:none;stroke:var(--strokes);stroke-width:1}
.sheet svg .closable{fill:#f1f8fc;stroke:var(--strokes);stroke-width:.8}
.sheet svg .reach,.sheet svg .legal{fill:#fff}
.sheet svg path.reach,.sheet svg path.legal{fill:none;stroke:#8b97a2;stroke-width:.5}.sheet svg path.legal{stroke:#5f6b76;stroke-width:.6}
.sheet svg path.planned{fill:none;stroke:var(--target);stroke-width:1.4}
.sheet svg .rim{fill:none;stroke:var(--rim);stroke-width:.5}
.sheet .key{display:flex;flex-wrap:wrap;gap:.2em 1.7em;margin-top:.5em;list-style:none;color:var(--ink-2)}
.sheet .key li{display:flex;gap:.35em;align-items:center}
.sheet .key b{color:var(--ink)}
.sheet svg.swatch{width:15pt;height:7.5pt}
.sheet .facts{display:flex;flex-wrap:wrap;gap:.5em 0;margin-top:.85em;list-style:none}
.sheet .facts li{flex:1 1 auto;max-width:15em;padding:0 .8em;border-left:.5pt solid var(--line)}
.sheet .facts li:first-child{padding-left:0;border-left:0}
.sheet .facts b,.sheet .facts span{display:block}
.sheet .facts b{font-size:1.12em}
.sheet .decision{padding:.1em 0 .15em .9em;border-left:2.2pt solid var(--target)}
.sheet .decision h2{margin-bottom:.2em;color:var(--ink-2);font-size:.936em}
.sheet .decision p{font-size:1.16em;font-weight:520;line-height:1.3;text-wrap:pretty;overflow-wrap:anywhere}
.sheet .decision[data-long=yes] p{font-size:1em;font-weight:420;line-height:1.22}
.sheet[data-bare=yes] h1{font-size:1.3em}
.sheet .pair{display:grid;grid-template-columns:minmax(0,57fr) minmax(0,43fr);gap:0 16pt;align-items:start}
.sheet .stack{display:flex;flex-direction:column;gap:1.1em}
.sheet .note,.sheet .more{margin-top:.3em;text-wrap:pretty}
.sheet .marks{margin-top:.5em;padding-left:1.3em;color:var(--ink-2)}
.sheet .marks li{overflow-wrap:anywhere}
.sheet .q{display:grid;grid-template-columns:minmax(0,1fr) 39% 3.4em;gap:0 .7em;align-items:center;padding:.2em 0}
.sheet em{padding:0 .4em;border:.5pt solid var(--ink-3);border-radius:.7em;font-size:.936em;font-style:normal;white-space:nowrap}
.sheet table{width:100%;table-layout:fixed;border-collapse:collapse}
.sheet th,.sheet td{padding:.17em .7em .17em 0;border-top:.5pt solid var(--line);text-align:left;vertical-align:middle;font-weight:400;overflow-wrap:anywhere}
.sheet thead th{border-top:0;vertical-align:bottom}
.sheet th:last-child,.sheet td:last-child{padding-right:0}
.sheet tbody th{font-weight:640}
.sheet .n{text-align:right;white-space:nowrap;overflow-wrap:normal}
.sheet .devices{width:11%}.sheet .proof{width:17%}.sheet .score{width:7.5%}.sheet .gap{width:7.5%}.sheet .h{width:4.9%;padding-right:.12em;padding-left:.12em;text-align:center;overflow-wrap:normal}
.sheet .many .proof{width:15%}.sheet .many .h{width:5%}
.sheet td.h span{display:block;border-radius:1.5pt;box-shadow:inset 0 0 0 .5pt #c9d1d8}
.sheet [data-heat='1']{background:#e0eef7}.sheet [data-heat='2']{background:#b9d8ea}.sheet [data-heat='3']{background:#6aa7ca;color:#000}.sheet [data-heat='4']{background:#00618f;color:#fff}
.sheet .rows{list-style:none}
.sheet .rows li{padding:.26em 0;border-top:.5pt solid var(--line);overflow-wrap:anywhere;text-wrap:pretty}
.sheet .rows li:first-child{border-top:0}
.sheet .rows .gap{display:grid;width:auto;grid-template-columns:5.4em minmax(0,1fr);gap:0 .8em}
.sheet .rows .gap small{display:block}
.sheet .gap>b,.sheet .change>b{color:var(--proven)}
.sheet .rows .change{display:grid;grid-template-columns:2.6em minmax(0,1fr);gap:0 .7em}
.sheet .plan{margin:.45em 0 .35em}
.sheet .asked{list-style:none}
.sheet .asked li{padding:.26em 0;border-top:.5pt solid var(--line)}
.sheet .asked li:first-child{border-top:0}
.sheet .asked svg.bar{display:inline-block;width:30%;vertical-align:baseline}
.sheet .asked p{margin-top:.1em;color:var(--ink-2);text-wrap:pretty}
.sheet footer{padding-top:.45em;border-top:.5pt solid var(--line);line-height:1.2;overflow-wrap:anywhere}
.sheet .trend text{fill:var(--ink-3)}.sheet .trend text.layer{fill:var(--ink-2)}
.sheet .trend text.aim{fill:var(--target);font-weight:640}.sheet .trend text.over{fill:var(--ink-2);font-weight:640}
.sheet .trend text.aim,.sheet .trend text.over{paint-order:stroke;stroke:#fff;stroke-width:2.4px}
.sheet .trend .grid{stroke:#98a3ad;stroke-opacity:.4;stroke-width:.5}.sheet .trend line.aim{stroke:var(--target);stroke-width:1.1;stroke-dasharray:4 3}
.sheet .trend .mark{stroke:var(--ink-2);stroke-width:.6;stroke-dasharray:1.5 1.5}.sheet .trend .today{stroke:var(--ink);stroke-width:1}
.sheet .trend polygon.proven{fill:var(--proven)}.sheet .trend polygon.unproven{fill:#d3e6f1}.sheet .trend polygon.closable{fill:#f1f8fc;stroke:var(--strokes);stroke-width:.6}.sheet .trend polygon.reach{fill:#fff}
.sheet .trend path{fill:none}.sheet .trend path.unproven{stroke:var(--strokes);stroke-width:1}.sheet .trend path.reach{stroke:#a9b3bc;stroke-width:.5}
.sheet .trend .ahead{opacity:.6}
`.trim();
