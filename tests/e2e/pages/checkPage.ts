import { expect, type Locator, type Page } from '@playwright/test';
import { reportText } from './words';

/** A document as it is on the reader's machine. */
export interface LocalFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The page "Kiểm tra thể thức". */
export class CheckPage {
  readonly heading: Locator;
  readonly chooseButton: Locator;
  readonly errorsOnly: Locator;
  readonly menuLink: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: reportText('check.title') });
    this.chooseButton = page.getByRole('button', { name: reportText('check.choose') });
    this.errorsOnly = page.getByRole('checkbox', { name: reportText('check.errorsOnly') });
    this.menuLink = page.getByRole('link', { name: reportText('check.name') });
    // Whoever listens from the start misses no chooser: a key opens it before one can begin to wait.
    page.on('filechooser', () => undefined);
  }

  async open(): Promise<void> {
    await this.page.goto('/admin/plugins/cchc-report-check');
    await expect(this.heading).toBeVisible();
  }

  /** Chooses a file; `press` presses the button that asks for one. */
  async choose(file: LocalFile, press = () => this.chooseButton.click()): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), press()]);
    await chooser.setFiles(file);
  }

  /** Lets files fall where they are taken. */
  async drop(files: readonly LocalFile[]): Promise<void> {
    const given = files.map(({ name, mimeType, buffer }) => ({
      name,
      mimeType,
      base64: buffer.toString('base64'),
    }));
    const dataTransfer = await this.page.evaluateHandle((each) => {
      const transfer = new DataTransfer();
      for (const { name, mimeType, base64 } of each) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type: mimeType }));
      }
      return transfer;
    }, given);
    const place = this.page.getByText(reportText('check.drop'));
    await place.dispatchEvent('dragenter', { dataTransfer });
    await place.dispatchEvent('drop', { dataTransfer });
  }

  /** The result of a file. */
  result(name: string): Locator {
    return this.page.getByRole('heading', { level: 2, name: reportText('check.resultOf', { name }) });
  }

  /** What is said of a broken rule. */
  broken(title: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { level: 4, name: title, exact: true }) });
  }

  /** What opens the rules of which nothing needs to be done. */
  others(key: 'check.kept' | 'check.notApplicable'): Locator {
    return this.page.getByRole('button', { name: reportText(key) });
  }
}
