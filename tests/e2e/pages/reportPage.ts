import { expect, type Download, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { reportText } from './words';

export interface ReportAddress {
  readonly agency?: string;
  readonly period?: string;
  readonly cutoff?: string;
  readonly [parameter: string]: string | undefined;
}

/** The page "Báo cáo CCHC". */
export class ReportPage {
  readonly heading: Locator;
  readonly downloadButton: Locator;
  /** Opens the list of other formats. */
  readonly otherFormats: Locator;
  /** Opens and closes the choices of how the report is printed; says what they are. */
  readonly printOptions: Locator;
  /** The records behind a figure, over the page. */
  readonly records: Locator;
  readonly menuLink: Locator;
  /** The report as it prints. */
  readonly printed: FrameLocator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: reportText('page.title') });
    this.downloadButton = page.getByRole('button', { name: reportText('download.action') });
    this.otherFormats = page.getByRole('button', { name: reportText('download.other') });
    this.printOptions = page.getByRole('button', { name: reportText('print.title') });
    this.records = page.getByRole('dialog');
    this.printed = page.frameLocator(`iframe[title="${reportText('report.title')}"]`);
    this.menuLink = page.getByRole('link', { name: reportText('plugin.name') });
  }

  async open(address: ReportAddress = {}): Promise<void> {
    const given = Object.entries(address).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    await this.page.goto(`/admin/plugins/cchc-report?${new URLSearchParams(given).toString()}`);
    await expect(this.heading).toBeVisible();
  }

  /** Chooses in one of the fields above the figures, by their Vietnamese names. */
  async choose(field: 'kind' | 'number' | 'year' | 'cutoff', option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: reportText(`${field}.label`), exact: true }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** The period shown, in words: "6 tháng đầu năm 2024". */
  period(label: string): Locator {
    return this.page.getByRole('heading', { level: 2, name: label });
  }

  /** The card of a figure, by the figure's label. */
  figure(label: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: label, exact: true }) });
  }

  /** The number on a card. */
  async value(label: string): Promise<number> {
    const text = await this.figure(label).locator('p').first().innerText();
    return Number(/^[\d.]+/.exec(text)?.[0].replaceAll('.', ''));
  }

  async openRecords(figure: string): Promise<void> {
    await this.page
      .getByRole('button', { name: reportText('figure.records.label', { figure }), exact: true })
      .click();
    await expect(this.records).toBeVisible();
  }

  /** Closes the records by the keyboard, which they hear once they have the focus. */
  async leaveRecords(): Promise<void> {
    await expect(this.page.locator('[role=dialog]:focus-within')).toBeVisible();
    await this.page.keyboard.press('Escape');
    await expect(this.records).toBeHidden();
  }

  /** A record in the open list, on whichever page of it. */
  async record(title: string): Promise<Locator> {
    const link = this.records.getByRole('link', { name: title, exact: true });
    const next = this.records.getByRole('button', { name: reportText('records.pageAfter') });
    await expect(this.records.getByRole('table')).toBeVisible();
    while (!(await link.isVisible()) && (await next.isVisible()) && (await next.isEnabled())) {
      const first = await this.records.getByRole('row').nth(1).innerText();
      await next.click();
      await expect(this.records.getByRole('row').nth(1)).not.toHaveText(first, { useInnerText: true });
    }
    return link;
  }

  async openReport(): Promise<void> {
    await this.page.getByRole('tab', { name: reportText('view.report') }).click();
  }

  /** The document in the frame of the report, as the server made it. */
  async printedHtml(): Promise<string> {
    const html = await this.printed.owner().getAttribute('srcdoc');
    if (html === null) throw new Error('The report is not in its frame.');
    return html;
  }

  appendix(id: 'articles' | 'meetings' | 'outreach' | 'procedures' | 'objectives' | 'evidence'): Locator {
    return this.page.getByRole('checkbox', { name: reportText(`appendix.${id}`), exact: true });
  }

  async downloadAs(format: 'xlsx' | 'html' | 'pdf' | 'odt'): Promise<Download> {
    await this.otherFormats.click();
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('menuitem', { name: reportText(`format.${format}`) }).click(),
    ]);
    return download;
  }

  async download(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.downloadButton.click()]);
    return download;
  }
}
