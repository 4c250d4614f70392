import type { YamlNode } from '#/exchange/dettect/yaml-tree.ts';

export interface HealthFinding {
  /** `error`: DeTT&CT reports it. `warning`: it passes, and still goes wrong later. */
  readonly severity: 'error' | 'warning';
  /** "system 3", "Network Traffic Content, entry 2". */
  readonly where: string;
  /** Of the file, counted from 1. */
  readonly line: number | null;
  readonly says: string;
}

export type Report = (severity: HealthFinding['severity'], where: string, node: YamlNode, says: string) => void;
