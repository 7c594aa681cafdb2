import { checkSeed, insertCatalogue } from '../support/randomOffice';
import { openRows } from '../support/rows';
import { startApp } from '../support/strapi';

jest.setTimeout(3_600_000);

const SEEDS = Number(process.env['CCHC_LONG_SEEDS'] ?? 200);
/** Past the seeds of `npm test`. */
const FIRST = 1000;

test(`OUT-04 the tables of the report, the endpoint and an independent count are equal for ${SEEDS} random seeds`, async () => {
  const app = await startApp();
  const rows = await openRows(app.database);
  const differing: string[] = [];
  try {
    await insertCatalogue(rows);
    for (let seed = FIRST; seed < FIRST + SEEDS; seed += 1)
      await checkSeed(app, rows, seed).catch((error: unknown) =>
        differing.push(`seed ${seed}: ${String(error)}`),
      );
    expect(differing).toEqual([]);
  } finally {
    await rows.end();
    await app.stop();
  }
});
