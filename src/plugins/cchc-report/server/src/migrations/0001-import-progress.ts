import words from '../translations/migrations.vi.json';
import type { Migration } from './upgrade';

/** Version 0.1.0 kept the progress of an import in a table beside it; since then it has columns of `cchc_imports`. */
export const importProgress: Migration = {
  number: 1,
  what: words['import-progress'],
  async up(trx) {
    if (!(await trx.schema.hasTable('cchc_import_progress'))) return;
    await trx.raw(`
      alter table cchc_imports
        add column if not exists done integer not null default 0,
        add column if not exists total integer not null default 0`);
    // An import that was running starts again from its first row: version 0.1.0 wrote all rows or none.
    await trx.raw(`
      update cchc_imports i set done = p.done, total = p.total from cchc_import_progress p
       where p.import_id = i.id and i.state not in ('checking', 'running')`);
    await trx.raw('drop table cchc_import_progress');
  },
};
