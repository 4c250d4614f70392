/**
 * What cannot be seen and changes how the rest is read: controls, line breaks, what turns the direction of writing
 * (`x`, U+202E, `fdp.exe` reads as a PDF), and characters without a width. Joiners stay: scripts and emoji need them.
 */
const HIDDEN =
  /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** On one line, each such character as `�`: a name from elsewhere is shown as what it is. */
export function visibleText(text: string): string {
  return text.replaceAll(HIDDEN, '�');
}
