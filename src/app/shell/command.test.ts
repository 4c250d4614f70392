import { expect, test } from 'vitest';

import { matchCommands, type Command } from '#/app/shell/command.ts';

const command = (title: string, group = 'Go to', words = ''): Command => ({
  id: title,
  title,
  group,
  words,
  run: () => undefined,
});
const COMMANDS = [
  command('Inventory'),
  command('Back up the workspace', 'Action', 'export'),
  command('Workspaces'),
  command('Zürich wards', 'Population'),
];
const titles = (query: string) => matchCommands(COMMANDS, query).map((one) => one.title);

test('nothing typed shows everything in its order', () => {
  expect(titles('  ')).toHaveLength(COMMANDS.length);
});

test('a title that starts with the words comes before one that only holds them', () => {
  expect(titles('work')).toEqual(['Workspaces', 'Back up the workspace']);
});

test('every word has to be found, in any order, in the title, the group or the further words', () => {
  expect(titles('export back')).toEqual(['Back up the workspace']);
  expect(titles('population zurich')).toEqual(['Zürich wards']);
  expect(titles('back inventory')).toEqual([]);
});
