import { expectSettled } from './english/screen';
import { reportText } from './pages/words';
import { WorkspacePage } from './pages/workspacePage';
import type { AdminApi } from './support/adminApi';
import { expect, test } from './support/fixtures';
import { takePicture, WIDTHS } from './support/picture';
import { useSigner } from './support/signer';

/** The pictures of docs/huong-dan.md that show the life of a report: `npm run pictures`. The signer is made up. */

interface Report {
  readonly documentId: string;
  readonly state: string;
}

const LIFE = '/cchc-report/reports';

/** The report of that period in that state, brought there if need be; periods differ, so that each has its own. */
const reportIn = async (
  admin: AdminApi,
  period: string,
  state: 'draft' | 'submitted' | 'issued',
): Promise<Report> => {
  const list = await admin.get<{ data: (Report & { period: { key: string } })[] }>(
    `${LIFE}?agency=ich-hau&pageSize=100`,
  );
  const found = list.data.find((report) => report.period.key === period);
  const kind = period.includes('H') ? 'half-year' : 'quarter';
  const { documentId } =
    found ?? (await admin.post<{ data: Report }>(LIFE, { agency: 'ich-hau', kind, period })).data;
  if (found?.state !== 'issued' && state !== 'draft') {
    if (found?.state !== 'submitted') await admin.post(`${LIFE}/${documentId}/submit`, {});
    if (state === 'issued') await admin.post(`${LIFE}/${documentId}/issue`, { issuedOn: '2024-01-18' });
  }
  return { documentId, state };
};

for (const width of WIDTHS) {
  test.describe(`${width} px`, () => {
    test.use({ role: 'strapi-super-admin', viewport: { width, height: width === 390 ? 844 : 900 } });

    test('the life of a report', async ({ page, admin }) => {
      await useSigner(admin);
      const workspace = new WorkspacePage(page);
      const issued = await reportIn(admin, '2023-H2', 'issued');
      const submitted = await reportIn(admin, '2024-Q1', 'submitted');
      const draft = await reportIn(admin, '2024-H1', 'draft');

      await page.goto('/admin/plugins/cchc-report-life?agency=ich-hau');
      await expect(page.getByRole('row').nth(2)).toBeVisible();
      await expectSettled(page);
      await takePicture(page, 'lich-bao-cao', width);

      await workspace.open(draft.documentId);
      await expect(workspace.editor('results')).toBeVisible();
      if (width !== 390) await expect(workspace.printed.getByText('Kính gửi')).toBeVisible();
      await expectSettled(page);
      await takePicture(page, 'soan-bao-cao', width);

      await workspace.open(submitted.documentId);
      const dialog = await workspace.act('issue');
      await expect(dialog.getByRole('textbox', { name: reportText('workspace.issue.number') })).toBeVisible();
      await takePicture(page, 'ban-hanh', width);

      await workspace.open(issued.documentId);
      await expect(page.getByText(reportText('workspace.issued')).first()).toBeVisible();
      await expectSettled(page);
      await takePicture(page, 'da-ban-hanh', width);
    });

    for (const [name, path, heading] of [
      [
        'mau-bao-cao',
        '/admin/plugins/cchc-report-templates?agency=ich-hau&kind=half-year',
        'templates.title',
      ],
      ['thiet-lap', '/admin/plugins/cchc-report-settings?agency=ich-hau', 'settings.title'],
    ] as const) {
      test(name, async ({ page, admin }) => {
        await useSigner(admin);
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1, name: reportText(heading) })).toBeVisible();
        await expect(page.getByRole('textbox').first()).toBeVisible();
        await expectSettled(page);
        await takePicture(page, name, width);
      });
    }
  });
}
