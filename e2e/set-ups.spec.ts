/** From ticked populations to filled cells: the preview says what comes, nothing recorded is lost, one undo takes it back. */
import { expectAccessible } from './accessible.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

test('a set-up shows its cells before it fills them in, keeps what is known, and is one step back', async ({
  page,
}) => {
  await openSample(page, 'Meridian Health');
  await page.getByRole('link', { name: 'Inventory' }).click();
  await page.getByRole('checkbox', { name: /Clinician iPhones/ }).check();
  await page.getByRole('button', { name: 'Apply a set-up' }).click();

  const dialog = page.getByRole('dialog', { name: 'Apply a common set-up' });
  const chosen = dialog.getByRole('checkbox', { checked: true });
  await expect(dialog.getByRole('combobox', { name: 'Set-up' })).toHaveValue('ios-supervised-swg');
  await expect(chosen).toHaveCount(1);
  const row = dialog.getByRole('row', { name: /Clinician iPhones/ });
  await expect(row.getByText(/^becomes /)).toHaveCount(0);

  const sources = dialog.getByRole('region', { name: 'Sources' });
  await sources.getByRole('combobox', { name: /DNS/ }).selectOption('new');
  await sources.getByRole('combobox', { name: /Proxy|gateway/i }).selectOption('new');
  await expect(row.getByText('becomes present')).toHaveCount(1);
  await expect(row.getByText('becomes unknown')).toHaveCount(1);
  await expectAccessible(page, 'The set-up dialog');

  await dialog.getByRole('button', { name: 'Make 2 sources, fill in 2 cells' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('columnheader', { name: /Zscaler Internet Access/ })).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('columnheader', { name: /Zscaler Internet Access/ })).toHaveCount(0);
});

test('a set-up fits on a narrow screen, and says of whom it was not meant', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await page.getByRole('link', { name: 'Inventory' }).click();
  await page.getByRole('checkbox', { name: /Clinician iPhones/ }).check();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.getByRole('button', { name: 'Apply a set-up' }).click();
  const dialog = page.getByRole('dialog', { name: 'Apply a common set-up' });
  await dialog.getByRole('combobox', { name: 'Set-up' }).selectOption('android-dedicated-office');
  await expect(dialog.getByRole('button', { name: 'No population chosen' })).toBeDisabled();
  await expect(dialog.getByRole('row', { name: /Clinician iPhones/ })).toContainText('Other than meant');
  await dialog.getByRole('button', { name: 'Choose 1 more that fits' }).click();
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expectAccessible(page, 'The set-up dialog on a phone');
  // The table scrolls in its own box, so the set-up above it is as wide as the dialog leaves it.
  const right = async (name: string) => {
    const box = await dialog.getByRole('combobox', { name }).boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0);
  };
  expect(await right('Set-up')).toBeLessThan(390);
});

test('a product is picked by typing, names its source, and its family says what it cannot show', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await page.getByRole('link', { name: 'Inventory' }).click();
  await page.getByRole('button', { name: 'Add source' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a telemetry source' });
  await dialog.getByRole('combobox', { name: 'Family' }).selectOption('mtd');
  const note = dialog.getByRole('region', { name: /^What Mobile threat defense can show/ });
  await expect(note).toContainText('MTD exports destinations only for judged-malicious connections');

  const product = dialog.getByRole('combobox', { name: 'Product' });
  await product.pressSequentially('look');
  await expect(dialog.getByRole('listbox').getByRole('option')).toHaveText([
    'Lookout for Work / Mobile Endpoint Security',
  ]);
  await expectAccessible(page, 'The product picker');
  await product.press('ArrowDown');
  await product.press('Enter');
  await expect(product).toHaveValue('Lookout for Work / Mobile Endpoint Security');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: /Lookout for Work/ })).toBeVisible();
});
