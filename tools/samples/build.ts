/** `node tools/samples/build.ts`: writes the sample workspaces. The same stories give the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { MERIDIAN } from './meridian/meridian.ts';
import { NORTHWIND } from './northwind/northwind.ts';
import { SAMPLES_FOLDER } from './samples-folder.ts';
import { backupOf } from './tell.ts';

mkdirSync(SAMPLES_FOLDER, { recursive: true });
for (const story of [MERIDIAN, NORTHWIND]) {
  const text = backupOf(story);
  writeFileSync(join(SAMPLES_FOLDER, story.file), text);
  console.log(`${story.file}: ${text.split('\n').length - 2} commits, ${Math.round(text.length / 1000)} KB`);
}
