import { expect, type Locator, type Page } from '@playwright/test';
import { reportText } from './words';

/** The page "Tìm kiếm". */
export class SearchPage {
  readonly menuLink: Locator;
  readonly box: Locator;
  readonly type: Locator;
  readonly hits: Locator;

  constructor(private readonly page: Page) {
    this.menuLink = page.getByRole('link', { name: reportText('search.name'), exact: true });
    this.box = page.getByRole('search').getByRole('searchbox', { name: reportText('search.label') });
    this.type = page.getByRole('combobox', { name: reportText('search.type') });
    this.hits = page.getByRole('main').locator('ol > li');
  }

  async open(q = ''): Promise<void> {
    await this.page.goto(`/admin/plugins/cchc-report-search?q=${encodeURIComponent(q)}`);
    await expect(
      this.page.getByRole('heading', { level: 1, name: reportText('search.title') }),
    ).toBeVisible();
  }

  /** What is told of the answer to those who do not see it. */
  announced(count: string): Locator {
    return this.page.getByRole('status').filter({ hasText: count });
  }
}
