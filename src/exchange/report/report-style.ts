/** Ink on paper first: what is printed is what an auditor keeps. */
export const REPORT_STYLE = `
:root{--ink:#1d2733;--ink-2:#51606f;--line:#d8dee5;--proven:#14577d;--unproven:#7fb2d1;--closable:#eef5fa;--accent:#14577d;--bad:#a3201d}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1080px;padding:40px 32px 64px;color:var(--ink);background:#fff;font:14px/1.5 Inter,'Helvetica Neue',Arial,sans-serif}
h1{font-size:26px;line-height:1.2;margin:0 0 4px}
h2{font-size:17px;margin:36px 0 8px;padding-top:12px;border-top:2px solid var(--ink)}
p{max-width:76ch;margin:6px 0}
.sub,.note{color:var(--ink-2)}
.note{font-size:12.5px}
.number{font-size:46px;font-weight:650;line-height:1;font-variant-numeric:tabular-nums}
.number small{font-size:17px;font-weight:400;color:var(--ink-2)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(180px,1fr));gap:12px 24px;margin:18px 0}
.facts div{border-top:1px solid var(--line);padding-top:6px}
.facts dt{color:var(--ink-2);font-size:12px}
.facts dd{margin:0;font-weight:550;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.bar{display:flex;height:18px;margin:14px 0 6px;border:1px solid var(--ink-2);border-radius:3px;overflow:hidden;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.bar i{display:block}
.proven{background:var(--proven)}
.unproven{background:repeating-linear-gradient(135deg,var(--unproven) 0 4px,#fff 4px 6px)}
.closable{background:var(--closable)}
.reach{background:repeating-linear-gradient(90deg,#fff 0 5px,#c9d1d9 5px 6px)}
.legal{background:repeating-linear-gradient(45deg,#fff 0 3px,#c9d1d9 3px 4px)}
.key{display:flex;flex-wrap:wrap;gap:4px 18px;margin:0;padding:0;list-style:none;font-size:12.5px;color:var(--ink-2)}
.key b{color:var(--ink);font-variant-numeric:tabular-nums}
.key i{display:inline-block;width:12px;height:12px;margin-right:5px;border:1px solid var(--ink-2);border-radius:2px;vertical-align:-1px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
table{width:100%;border-collapse:collapse;margin:8px 0;font-size:12.5px}
th,td{padding:5px 10px 5px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
th{white-space:nowrap;font-weight:600;color:var(--ink-2);border-bottom-color:var(--ink-2)}
.short{white-space:nowrap}
.long{min-width:150px;overflow-wrap:anywhere}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
code{font:12px/1.4 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
footer{margin-top:40px;padding-top:12px;border-top:1px solid var(--line);color:var(--ink-2);font-size:12px}
thead{display:table-header-group}
tr,.facts div{break-inside:avoid}
h2{break-after:avoid}
@page{margin:16mm 14mm}
@media print{body{max-width:none;padding:0;font-size:10.5pt}table{font-size:9pt}}
@media (max-width:600px){body{padding:20px 16px}table{display:block;overflow-x:auto}}
`.trim();
