import type { BrowserContext } from '@playwright/test';

/** Greys of 0 to 255: how dark a picture is, and how much its rows and its columns differ among themselves. */
export interface GreyLook {
  readonly mean: number;
  readonly acrossRows: number;
  readonly acrossColumns: number;
}

/** How pictures look to who sees no colour. Decoded on an empty page, whose policy knows nothing of ours. */
export async function looksInGrey(context: BrowserContext, pictures: readonly Buffer[]): Promise<readonly GreyLook[]> {
  const page = await context.newPage();
  const looks = await page.evaluate(
    async (encoded) =>
      Promise.all(
        encoded.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const { width, height } = bitmap;
          const canvas = new OffscreenCanvas(width, height).getContext('2d');
          if (canvas === null) throw new Error('no canvas');
          canvas.drawImage(bitmap, 0, 0);
          const { data } = canvas.getImageData(0, 0, width, height);
          const grey = (x: number, y: number) => {
            const at = (y * width + x) * 4;
            return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
          };
          // Without the rim, which all have.
          const xs = Array.from({ length: width - 4 }, (_, x) => x + 2);
          const ys = Array.from({ length: height - 4 }, (_, y) => y + 2);
          // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page and cannot stand outside
          const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
          const spread = (list: readonly number[]) => {
            const middle = mean(list);
            return Math.sqrt(mean(list.map((one) => (one - middle) ** 2)));
          };
          return {
            mean: mean(ys.flatMap((y) => xs.map((x) => grey(x, y)))),
            // Of each line how much it changes along its way, so that strokes count whichever way they lean.
            acrossRows: mean(ys.map((y) => spread(xs.map((x) => grey(x, y))))),
            acrossColumns: mean(xs.map((x) => spread(ys.map((y) => grey(x, y))))),
          };
        }),
      ),
    pictures.map((picture) => picture.toString('base64')),
  );
  await page.close();
  return looks;
}
