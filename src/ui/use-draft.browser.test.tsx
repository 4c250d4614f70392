import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { NumberField } from '#/ui/number-field.tsx';
import { RangeField } from '#/ui/range-field.tsx';
import { TextField } from '#/ui/text-field.tsx';
import { overwriting } from '#/ui/overwriting.ts';

let root: Root;
let recorded: unknown[] = [];

beforeEach(() => {
  recorded = [];
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

function Name() {
  const [value, setValue] = useState('Nurses');
  return (
    <TextField
      label="Name"
      value={value}
      required
      onCommit={(text) => {
        recorded.push(text);
        setValue(text);
      }}
    />
  );
}

const name = page.getByRole('textbox', { name: 'Name' });

function nameField(value: string) {
  return <TextField label="Name" value={value} onCommit={(text) => recorded.push(text)} />;
}

function show(element: React.ReactNode) {
  flushSync(() => root.render(element));
}

test('a field is recorded once on blur, and not at all when nothing was typed', async () => {
  show(<Name />);
  await name.click();
  await userEvent.tab();
  expect(recorded).toEqual([]);
  await name.fill('Ward nurses');
  await userEvent.tab();
  expect(recorded).toEqual(['Ward nurses']);
});

test('a field is recorded on Enter', async () => {
  show(<Name />);
  await name.fill('Ward nurses');
  await userEvent.keyboard('{Enter}');
  expect(recorded).toEqual(['Ward nurses']);
});

test('a field is recorded when it goes away while one types', async () => {
  show(<Name />);
  await name.fill('Ward nurses');
  show(null);
  expect(recorded).toEqual(['Ward nurses']);
});

test('a field is recorded when the page is being left', async () => {
  show(<Name />);
  await name.fill('Ward nurses');
  window.dispatchEvent(new Event('pagehide'));
  expect(recorded).toEqual(['Ward nurses']);
});

test('Escape takes the typing back, and only the next one reaches what is around the field', async () => {
  let outer = 0;
  show(
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for a panel that Escape closes
    <div onKeyDown={(event) => (event.key === 'Escape' ? (outer += 1) : null)}>
      <Name />
    </div>,
  );
  await name.fill('Ward nurses');
  await userEvent.keyboard('{Escape}');
  await expect.element(name).toHaveValue('Nurses');
  expect(outer).toBe(0);
  await userEvent.keyboard('{Escape}');
  expect(outer).toBe(1);
  await userEvent.tab();
  expect(recorded).toEqual([]);
});

test('a change from elsewhere shows at once, but never over what is being typed', async () => {
  show(nameField('Nurses'));
  show(nameField('Nurses (renamed in another tab)'));
  await expect.element(name).toHaveValue('Nurses (renamed in another tab)');
  await name.fill('Ward nurses');
  show(nameField('Nurses again'));
  await expect.element(name).toHaveValue('Ward nurses');
});

test('what was recorded elsewhere while one types is shown beside it, and neither goes before one is chosen', async () => {
  const recordMine = page.getByRole('button', { name: 'Record mine' });
  show(nameField('Nurses'));
  await name.fill('Ward nurses');
  show(nameField('Night nurses'));
  await expect
    .element(page.getByText('Meanwhile “Night nurses” was recorded elsewhere.', { exact: false }))
    .toBeVisible();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  expect(recorded).toEqual([]);
  await expect.element(name).toHaveValue('Ward nurses');
  await recordMine.click();
  expect(recorded).toEqual(['Ward nurses']);
  show(nameField('Ward nurses'));

  await name.fill('Day nurses');
  show(nameField('All nurses'));
  await page.getByRole('button', { name: 'Take the other' }).click();
  await expect.element(name).toHaveValue('All nurses');
  await expect.element(name).toHaveFocus();
  expect(recorded).toEqual(['Ward nurses']);
});

test('a field that goes away before one is chosen is recorded, and that it overwrote is told', async () => {
  const told = vi.spyOn(overwriting, 'tell');
  show(nameField('Nurses'));
  await name.fill('Ward nurses');
  show(nameField('Night nurses'));
  show(null);
  expect(recorded).toEqual(['Ward nurses']);
  expect(told.mock.calls).toEqual([['Ward nurses', 'Night nurses']]);
  show(nameField('Nurses'));
  await name.fill('Day nurses');
  show(null);
  expect(told).toHaveBeenCalledOnce();
});

test('the same typed in two places is no question, and an emptied value is one', async () => {
  show(nameField('Nurses'));
  await name.fill('Ward nurses');
  show(nameField('Ward nurses'));
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await name.fill('Day nurses');
  show(nameField(''));
  await expect.element(page.getByText('Meanwhile this was emptied elsewhere.', { exact: false })).toBeVisible();
});

test('what was recorded while the page was hidden gives way to a later change from elsewhere', async () => {
  show(nameField('Nurses'));
  await name.fill('Ward nurses');
  window.dispatchEvent(new Event('pagehide'));
  expect(recorded).toEqual(['Ward nurses']);
  show(nameField('Ward nurses'));
  show(nameField('Night nurses'));
  await expect.element(name).toHaveValue('Night nurses');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('what is refused stays in the field with the reason', async () => {
  show(<NumberField label="Devices" value={5} min={0} onCommit={(value) => recorded.push(value)} />);
  const devices = page.getByLabelText('Devices');
  await devices.fill('many');
  await userEvent.tab();
  await expect.element(devices).toHaveValue('many');
  await expect.element(devices).toHaveAccessibleDescription('This is not a number.');
  await devices.fill('1,620');
  await userEvent.tab();
  expect(recorded).toEqual([1620]);
});

test('a number too large for any computer is refused, and nothing is recorded', async () => {
  show(<NumberField label="Cost a year" value={5} min={0} onCommit={(value) => recorded.push(value)} />);
  const cost = page.getByLabelText('Cost a year');
  await cost.fill('9'.repeat(400));
  await userEvent.tab();
  await expect.element(cost).toHaveAccessibleDescription('This number is too large.');
  expect(recorded).toEqual([]);
});

test('a share is typed in percent, as a number, a range or nothing', async () => {
  show(
    <RangeField
      label="Share"
      value={[0.07, 0.07]}
      min={0}
      max={100}
      scale={100}
      suffix="%"
      onCommit={(value) => recorded.push(value)}
    />,
  );
  const share = page.getByLabelText('Share');
  await expect.element(share).toHaveValue('7');
  await share.fill('30-70');
  await userEvent.tab();
  await share.fill('120');
  await userEvent.tab();
  await share.fill('');
  await userEvent.tab();
  expect(recorded).toEqual([[0.3, 0.7], null]);
});
