import { createRoot } from 'react-dom/client';

import '#/ui/tokens.css';
import '#/ui/base.css';

import { catalogQuery } from '#/data/catalog/catalog-queries.ts';
import { boot } from '#/state/boot.ts';
import { notify } from '#/state/notices.ts';
import { overwriting } from '#/ui/overwriting.ts';

import { App } from './app.tsx';
import { queryClient } from './query-client.ts';
import { screenAt } from './screens.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

// The first screen waits for its code, the catalog and the record. Asked for together, they arrive together.
void screenAt(window.location.pathname)?.load();
void queryClient.prefetchQuery(catalogQuery());
void boot();
overwriting.tell = (mine, recorded) =>
  notify({
    tone: 'info',
    what: 'A field was left before you chose.',
    why: `What you typed, “${mine}”, is recorded over “${recorded}”, which came from elsewhere meanwhile.`,
    todo: 'Undo it if the other was right. The history has both.',
  });
createRoot(root).render(<App />);
