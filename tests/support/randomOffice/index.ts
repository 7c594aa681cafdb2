import type { FigureAnswer } from '../../../src/plugins/cchc-report/server/src/contract';
import { openWord } from '../../../src/packages/nd30-document/tests/support/wordFile';
import { randomOf } from '../hostileRequests';
import type { Rows } from '../rows';
import type { TestApp } from '../strapi';
import { expectAnswer } from './compare';
import { insertAgency, insertRecords } from './insert';
import { expectDocument } from './printed';
import { randomRecords } from './records';
import { recount } from './recount';
import { monthsOfYear, randomPeriod } from './windows';

export { insertCatalogue } from './insert';

/** Later than every random day. */
const NOW = new Date('2026-11-25T08:00:00Z');

/** Two offices of random records: the figures and the report of one against what SQL counts of it. */
export const checkSeed = async (app: TestApp, rows: Rows, seed: number): Promise<void> => {
  const random = randomOf(seed);
  const compared = randomPeriod(random);
  const slug = `xa-${seed}`;
  const agency = await insertAgency(rows, slug, `Ủy ban nhân dân xã Số ${seed}`);
  const neighbour = await insertAgency(rows, `${slug}-b`, `Ủy ban nhân dân xã Bên ${seed}`);
  await insertRecords(rows, agency, randomRecords(random, compared, slug, 50));
  await insertRecords(rows, neighbour, randomRecords(random, compared, `${slug}-b`, 12));
  const expected = await recount(rows, agency, compared, (year) => monthsOfYear(year, compared.cutoff));
  const query = { agency: slug, cutoff: compared.cutoff, ...compared.period };
  const { body } = await app.http.get('/api/cchc-report/figures').query(query).expect(200);
  expectAnswer(body.data.figures as readonly FigureAnswer[], expected);
  const { bytes } = await app.strapi
    .plugin('cchc-report')
    .service('report')
    .build({ ...query, appendices: 'all', now: NOW });
  expectDocument(openWord(bytes), expected);
};
