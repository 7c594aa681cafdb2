import type { FigureAnswer } from '../../../src/plugins/cchc-report/server/src/contract';
import { openWord } from '../../../src/packages/nd30-document/tests/support/wordFile';
import { randomOf } from '../hostileRequests';
import type { Rows } from '../rows';
import type { TestApp } from '../strapi';
import { expectAnswer } from './compare';
import { endAgency, insertAgency, insertRecords } from './insert';
import { joinRecounts } from './joined';
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
  expectDocument(openWord(bytes), expected, compared);
};

/** An office, two that it succeeded and one before those: their figures together against what SQL counts of each. */
export const checkMerger = async (app: TestApp, rows: Rows, seed: number): Promise<void> => {
  const random = randomOf(seed);
  const compared = randomPeriod(random);
  const slug = `nhap-${seed}`;
  const agencies: number[] = [];
  for (const [place, size] of [20, 30, 25, 10].entries()) {
    const office = place === 0 ? slug : `${slug}-${place}`;
    const agency = await insertAgency(rows, office, `Ủy ban nhân dân xã ${office}`);
    await insertRecords(rows, agency, randomRecords(random, compared, office, size));
    agencies.push(agency);
  }
  const [own = 0, second = 0, third = 0, first = 0] = agencies;
  await endAgency(rows, second, { validTo: '2024-12-31', successor: own });
  await endAgency(rows, third, { validTo: '2023-12-31', successor: own });
  await endAgency(rows, first, { validTo: '2022-06-30', successor: second });
  const recounts = [];
  for (const agency of agencies)
    recounts.push(await recount(rows, agency, compared, (year) => monthsOfYear(year, compared.cutoff)));
  const expected = await joinRecounts(rows, agencies, recounts, compared);
  const query = { agency: slug, cutoff: compared.cutoff, ...compared.period };
  const { body } = await app.http
    .get('/api/cchc-report/figures')
    .query({ ...query, predecessors: 'include' })
    .expect(200);
  expect(body.data.predecessors.map((each: { slug: string }) => each.slug)).toEqual([
    `${slug}-1`,
    `${slug}-2`,
    `${slug}-3`,
  ]);
  expectAnswer(body.data.figures as readonly FigureAnswer[], expected);
  const alone = await app.http.get('/api/cchc-report/figures').query(query).expect(200);
  expect(alone.body.data).not.toHaveProperty('predecessors');
  expectAnswer(alone.body.data.figures as readonly FigureAnswer[], recounts[0] ?? expected);
};
