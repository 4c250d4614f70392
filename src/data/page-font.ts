import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

/**
 * The font of the page, WOFF2 in base64, for a file that has to look the same where Telltale is not. `null` where it cannot
 * be had, such as without a network before it was ever loaded: the file then uses the fonts of its reader.
 */
export async function pageFont(): Promise<string | null> {
  try {
    const answer = await fetch(inter);
    return answer.ok ? await base64Of(await answer.blob()) : null;
  } catch {
    return null;
  }
}

async function base64Of(blob: Blob): Promise<string | null> {
  const reader = new FileReader();
  const isRead = new Promise((resolve, reject) => {
    reader.addEventListener('load', resolve);
    reader.addEventListener('error', reject);
  });
  reader.readAsDataURL(blob);
  await isRead;
  const url = typeof reader.result === 'string' ? reader.result : '';
  return url.slice(url.indexOf(',') + 1) || null;
}
