import { createRoot } from 'react-dom/client';

import '#/ui/tokens.css';
import '#/ui/base.css';

import { boot } from '#/state/boot.ts';

import { App } from './app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
void boot();
createRoot(root).render(<App />);
