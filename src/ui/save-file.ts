import { visibleText } from '#/text/visible-text.ts';

/** Hands a file to the reader through the browser's own download. Nothing in its name hides how the name ends. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = visibleText(name);
  link.click();
  // The browser reads the blob after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
