/** The page to read on a screen; on paper the sheet stands in its place. State is told by fill, outline and hatch before colour. */
export const PAGE_STYLE = `
@page{size:portrait;margin:8mm}
@media print{body{margin:0}body>.screen{display:none}}
@media screen{
:root{--ink:#1b2530;--ink-2:#4b5968;--ink-3:#667483;--line:#dfe4e9;--proven:#00618f;--unproven:#6aaacf;--closable:#eaf5fc;--closable-line:#5b9ac0;--reach:#b9c2cb;--target:#b8431a;--bad:#b3261e}
*{box-sizing:border-box;margin:0;padding:0}
body{margin:0 auto;max-width:1120px;padding:36px 28px 56px;color:var(--ink);background:#fff;font:14px/1.45 'Inter Variable',Inter,'Helvetica Neue','Segoe UI',Arial,'Liberation Sans',sans-serif;font-variant-numeric:tabular-nums;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1{color:var(--ink-3);font-size:13px;font-weight:600}
h2{margin-bottom:8px;font-size:14px}
h2 small{margin-left:6px;color:var(--ink-3);font-size:12px;font-weight:400}
.lead{max-width:46em;margin:6px 0 18px;font-size:23px;line-height:1.32;letter-spacing:-.015em;text-wrap:pretty}
.lead .weak{text-decoration:underline var(--target) 2px;text-underline-offset:5px}
.bar{position:relative;display:flex;height:9px;min-width:60px;border-radius:3px;box-shadow:0 0 0 1px #c3ccd4;overflow:hidden}
.bar.hero{height:32px;border-radius:5px}
.aimed{position:relative;padding-top:20px}
.aimed .aim{position:absolute;top:14px;bottom:-5px;border-left:2px dashed var(--target)}
.aimed .word{position:absolute;top:0;transform:translateX(-50%);color:var(--target);font-size:12px;font-weight:600}
i.proven{background:var(--proven)}i.unproven{background:var(--unproven)}
i.closable{background:var(--closable);box-shadow:inset 0 0 0 1px var(--closable-line)}
i.reach{background:repeating-linear-gradient(135deg,#fff 0 4px,var(--reach) 4px 5.4px)}
i.legal{background:repeating-linear-gradient(45deg,transparent 0 4.6px,#98a3ad 4.6px 5.8px),repeating-linear-gradient(135deg,#fff 0 4.6px,#98a3ad 4.6px 5.8px)}
.key,.facts{display:flex;flex-wrap:wrap;gap:4px 20px;margin-top:10px;list-style:none;color:var(--ink-2);font-size:13px}
.key b,.facts b{color:var(--ink)}
.key i{display:inline-block;width:18px;height:10px;margin-right:6px;border-radius:2px;box-shadow:inset 0 0 0 1px #c3ccd4}
section{margin-top:26px;min-width:0}
.columns{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:0 36px}
svg{display:block;width:100%;height:auto}
svg text{fill:var(--ink-3)}svg path{fill:none}svg path.unproven{stroke:#4f93bd;stroke-width:.7}svg path.reach{stroke:var(--reach);stroke-width:.9}svg .ahead{opacity:.6}svg .aim{fill:var(--target);stroke:none}svg line.aim{stroke:var(--target);stroke-dasharray:5 4;stroke-width:1.4}
svg .over{fill:var(--ink-2);font-weight:600;paint-order:stroke;stroke:#fff;stroke-width:3px}
svg .grid{stroke:#98a3ad;stroke-opacity:.35}svg .mark{stroke:var(--ink-3);stroke-dasharray:2 2}svg .today{stroke:var(--ink-2);stroke-width:1.3}
polygon.proven{fill:var(--proven)}polygon.unproven{fill:var(--unproven)}polygon.closable{fill:var(--closable);stroke:var(--closable-line);stroke-width:.6}polygon.reach{fill:#fff}
.note{margin-top:6px;color:var(--ink-2);font-size:12.5px}
ol.marks{display:grid;grid-template-columns:1fr 1fr;gap:0 20px;margin:6px 0 0 18px;color:var(--ink-2);font-size:12px}
table{width:100%;border-collapse:collapse}
th,td{padding:5px 10px 5px 0;border-top:1px solid var(--line);text-align:left;overflow-wrap:anywhere}
thead th{border-top:0;color:var(--ink-3);font-size:12px;font-weight:500}
tbody th{font-weight:600}
th small,td small,li small{display:block;color:var(--ink-3);font-size:12px;font-weight:400}
.n{text-align:right;white-space:nowrap;overflow-wrap:normal}
td.bar-cell{width:24%}
th.h{overflow-wrap:normal;text-align:center;padding-right:2px}
td.h{width:46px;padding:2px;text-align:center;font-weight:500;border-top:0}
td.h span{display:block;padding:5px 0;border-radius:3px;box-shadow:inset 0 0 0 1px #dfe4e9}
.h1{background:#d6e9f5}.h2{background:#a6cee6}.h3{background:#4f93bd;color:#000}.h4{background:#00618f;color:#fff}
.rows{list-style:none}
.rows li{padding:6px 0;border-top:1px solid var(--line)}
.rows li:first-child{border-top:0;padding-top:0}
.rows .line{display:flex;gap:12px;justify-content:space-between;align-items:baseline}
.rows .line span:last-child{flex:none;color:var(--ink-2);font-size:12.5px}
ul+h2{margin-top:20px}
.rows .bar{margin:5px 0}
.gain{color:var(--proven);font-weight:700;white-space:nowrap}
.q{display:grid;grid-template-columns:1fr auto;gap:4px 10px;padding:5px 0}
.q .bar{grid-column:1/-1}
.q small{color:var(--ink-3);font-size:12px}
.tag{padding:0 7px;border:1px solid var(--ink-3);border-radius:9px;font-size:12px}
.decision{padding:2px 0 2px 16px;border-left:3px solid var(--target)}
.decision p{max-width:88ch;font-size:16px;white-space:pre-line;overflow-wrap:anywhere}
footer{margin-top:30px;padding-top:10px;border-top:1px solid var(--line);color:var(--ink-3);font-size:11.5px;overflow-wrap:anywhere}
@media (max-width:760px){.columns{grid-template-columns:minmax(0,1fr)}.lead{font-size:19px}.wide{display:none}td.bar-cell{width:auto}}
}
`.trim();
