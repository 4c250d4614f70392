/**
 * Text that a spreadsheet would run as a formula gets an apostrophe in front, and loses it again on the way back (OWASP
 * "CSV Injection", ASVS 5 1.2.10). Text that already has the apostrophe gets another one, so that nothing is lost.
 */
const RISKY = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠\0])/u;

export function guarded(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

export function unguarded(text: string): string {
  return text.startsWith("'") && RISKY.test(text.slice(1)) ? text.slice(1) : text;
}
