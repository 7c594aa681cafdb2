import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { isLongRun } from '../../scripts/lib/runKind';
import { formPath, type RecordType } from './pages/recordForm';
import { ReportPage } from './pages/reportPage';
import { appUrl } from './support/adminApi';
import { expect, test } from './support/fixtures';
import { type HostileOffice, PAYLOAD, recordHostileOffice } from './support/hostileRecords';

test.use({ role: 'strapi-super-admin' });

const PERIOD = { period: '2024-H1', cutoff: 'decree' } as const;

/** The type with most kinds of fields; all ten in `npm run test:long`. */
const FEW: readonly RecordType[] = ['article'];

/** A worker that comes after a failed test records again. */
const unique = randomBytes(3).toString('hex');

let office: HostileOffice;
let article: string;

test.beforeAll(async ({ admin }) => {
  office = await recordHostileOffice(admin, `xa-thu-${unique}`);
  // The portal is that of the home office: one record there, on a day that no other test looks at.
  const saved = await admin.post<{ data: { documentId: string } }>(
    '/content-manager/collection-types/api::article.article/actions/publish',
    {
      title: PAYLOAD,
      summary: PAYLOAD,
      body: PAYLOAD,
      column: PAYLOAD.slice(0, 200),
      slug: `tin-thu-${unique}`,
      kind: 'news',
      publishedOn: '2019-03-01',
      channels: { connect: [{ documentId: office.documents.channel }] },
      agency: { connect: [{ documentId: await homeAgency(admin) }] },
    },
  );
  article = saved.data.documentId;
});

test.afterAll(async ({ admin }) => {
  await admin.delete(`/content-manager/collection-types/api::article.article/${article}`);
});

const homeAgency = async (admin: { get<T>(path: string): Promise<T> }): Promise<string> => {
  const { results } = await admin.get<{ results: { documentId: string }[] }>(
    '/content-manager/collection-types/api::agency.agency?filters[slug][$eq]=ich-hau',
  );
  return results[0]?.documentId ?? '';
};

/** Fails when anything of a record ran; what the policy of a page refused is an error on the console, which the guard finds. */
const expectNothingRan = async (page: Page, where: string): Promise<void> => {
  for (const frame of page.frames())
    expect([where, await frame.evaluate(() => Reflect.get(window, 'stolen'))]).toEqual([where, undefined]);
};

const watchDialogs = (page: Page): readonly string[] => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return dialogs;
};

/** Shown as text somewhere on the page: in a value of the form, or in its text. */
const expectShown = async (page: Page): Promise<void> => {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
        return [document.body.innerText, ...fields.map(({ value }) => value)].some((text) =>
          text.includes('<script>window.stolen=1'),
        );
      }),
    )
    .toBe(true);
};

test('IN-10 no text of a record runs in the lists and forms of the admin', async ({ page }) => {
  const dialogs = watchDialogs(page);
  const all = Object.entries(office.documents) as [RecordType, string][];
  const types = isLongRun() ? all : all.filter(([type]) => FEW.includes(type));
  for (const [type, documentId] of types) {
    for (const path of [formPath(type, '?page=1&pageSize=100'), formPath(type, documentId)]) {
      await page.goto(path);
      await expectShown(page);
      await expectNothingRan(page, path);
    }
  }
  expect(dialogs).toEqual([]);
});

test('IN-10 no text of a record runs on the pages of the report, its preview, the search and the workspace', async ({
  page,
}) => {
  const dialogs = watchDialogs(page);
  const report = new ReportPage(page);
  await report.open({ agency: office.slug, ...PERIOD, view: 'report' });
  await expect(report.printed.getByText('window.stolen').first()).toBeAttached();
  await expectNothingRan(page, 'report');
  for (const path of [
    `/admin/plugins/cchc-report-life?agency=${office.slug}`,
    '/admin/plugins/cchc-report-search?q=window+stolen',
    `/admin/plugins/cchc-report-settings?agency=${office.slug}`,
    `/admin/plugins/cchc-report-import?agency=${office.slug}&type=article`,
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectShown(page);
    await expectNothingRan(page, path);
  }
  expect(dialogs).toEqual([]);
});

test('IN-10 no text of a record runs on the portal or in the elements for other portals', async ({
  page,
}) => {
  const dialogs = watchDialogs(page);
  for (const path of ['/tin-tuc?nam=2019', `/tin-tuc/tin-thu-${unique}`, '/tim-kiem?q=window+stolen']) {
    await page.goto(path);
    await expectShown(page);
    await expectNothingRan(page, path);
  }
  const address = `${appUrl()}/trang-nhung`;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><script type="module" src="/portal/embed.js"></script>
        <cchc-figures agency="${office.slug}" period="2024-H1"></cchc-figures>`,
    }),
  );
  await page.goto(address);
  await expect(page.locator('cchc-figures').getByRole('table')).toBeVisible();
  await expect(page.locator('cchc-figures').getByText('window.stolen').first()).toBeAttached();
  await expectNothingRan(page, 'elements');
  expect(dialogs).toEqual([]);
});
