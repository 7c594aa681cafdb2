import { expect, test } from './support/fixtures';
import { takePicture, WIDTHS } from './support/picture';
import { showReport } from './support/shownReport';

/** The pictures of the portal in docs/huong-dan.md and README.md: `npm run pictures`. */
let report: string;

test.beforeAll(async ({ admin }) => {
  report = await showReport(admin, '2023', '2023-12-18');
});

for (const width of WIDTHS)
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: width === 390 ? 844 : 1000 } });

    test('the portal', async ({ page }) => {
      for (const [name, path] of [
        ['cong-trang-chu', '/'],
        ['cong-so-lieu', '/so-lieu?ky=2024-H1'],
        ...(width === 390
          ? ([
              ['cong-thu-tuc', '/thu-tuc/1.001193'],
              ['cong-bao-cao', `/bao-cao/${report}`],
            ] as const)
          : []),
      ] as const) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await takePicture(page, name, width);
      }
    });
  });
