import { join } from 'node:path';

export const SAMPLES_FOLDER = join(import.meta.dirname, '../../public/data/samples');
