import type { Core } from '@strapi/strapi';
import { Counter, type Registry } from 'prom-client';

/** The counts that the plugin keeps of its work, in its `services/workCounts.ts`. */
interface WorkCounts {
  read(): readonly { readonly work: string; readonly end: string; readonly count: number }[];
}

/** Files written, reports issued and lists imported, by how they ended. */
export const addWorkMetrics = (registry: Registry, strapi: Core.Strapi): void => {
  const counts: WorkCounts | undefined = strapi.plugins['cchc-report']?.service('workCounts');
  if (counts === undefined) return;
  void new Counter({
    name: 'cchc_work_total',
    help: 'Exports, issues and imports that ended: done, refused by a rule, or failed',
    labelNames: ['work', 'end'],
    registers: [registry],
    collect() {
      this.reset();
      for (const { work, end, count } of counts.read()) this.inc({ work, end }, count);
    },
  });
};
