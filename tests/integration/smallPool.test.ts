import { adminAccount } from '../support/adminAccount';
import { asking, listening } from '../support/asking';
import { setExports } from '../support/exports';
import { askUntilServed, communes, months, submittedMonths } from '../support/issues';
import { startApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ DATABASE_POOL_MAX: '2', DATABASE_ACQUIRE_TIMEOUT: '30000' });
  // The pages wait behind the issues here, instead of being put off until later.
  setExports(app, 'waiting', 100);
});
afterAll(() => app.stop());

test('CC-07 with two connections to the database twenty issues and twenty reads at once all come to their end', async () => {
  const { token } = await adminAccount(app, 'cchc-lanh-dao');
  const ask = asking(await listening(app), token);
  const [agency = ''] = await communes(app, 1);
  const ids = await submittedMonths(app, agency, months(40));
  const issues = ids
    .slice(0, 20)
    .map((id, index) => ask('POST', `/reports/${id}/issue`, { number: index + 1, issuedOn: '2024-06-15' }));
  const reads = ids.slice(20).map((id, index) => {
    const addresses = [
      `/reports/${id}`,
      `/figures?agency=${agency}&period=2024-H1`,
      `/reports/${id}/lint`,
      `/reports/${id}/preview`,
    ];
    return askUntilServed(() => ask('GET', addresses[index % addresses.length] ?? ''));
  });
  const answers = await Promise.all([...issues, ...reads]);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
});
