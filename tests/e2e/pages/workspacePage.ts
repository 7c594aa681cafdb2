import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { reportText } from './words';

/** Names of the sections of the default templates, in their order. */
export const SECTIONS = {
  opening: 'Phần mở đầu',
  results: 'I. Kết quả thực hiện',
  assessment: 'II. Đánh giá chung',
  proposals: 'III. Đề xuất, kiến nghị',
  tasks: 'IV. Phương hướng, nhiệm vụ',
  closing: 'Phần kết',
} as const;

export type SectionName = keyof typeof SECTIONS;

/** The workspace of one report. */
export class WorkspacePage {
  readonly printed;
  readonly saved: Locator;

  constructor(readonly page: Page) {
    // Beside the one that is shown, the next page may be loading.
    this.printed = page.frameLocator('iframe:not([aria-hidden="true"])');
    this.saved = page.getByText(/^Đã lưu lúc \d\d:\d\d$/).first();
  }

  async open(documentId: string): Promise<void> {
    await this.page.goto(`/admin/plugins/cchc-report-life/${documentId}`);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** Id of the report that is open. */
  get documentId(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  editor(section: SectionName): Locator {
    return this.page.getByRole('textbox', {
      name: reportText('workspace.editor.label', { section: SECTIONS[section] }),
    });
  }

  /** Types a new last line in a section. */
  async addLine(section: SectionName, text: string): Promise<void> {
    await this.editor(section).click();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.insertText(text);
  }

  tab(key: 'workspace.check' | 'workspace.log' | 'workspace.printed' | 'workspace.remarks'): Locator {
    return this.page.getByRole('tab', { name: new RegExp(`^${reportText(key)}`) });
  }

  /** What a step is called on its button, and in its dialog again. */
  async act(key: 'submit' | 'withdraw' | 'return' | 'issue' | 'supersede' | 'void'): Promise<Locator> {
    const name = reportText(`workspace.act.${key}`);
    await this.page.getByRole('button', { name, exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    return dialog;
  }

  async confirm(
    dialog: Locator,
    key: 'submit' | 'withdraw' | 'return' | 'issue' | 'supersede' | 'void',
  ): Promise<void> {
    await dialog.getByRole('button', { name: reportText(`workspace.act.${key}`), exact: true }).click();
  }

  async downloadIssued(): Promise<Download> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: reportText('workspace.file.docx') }).click(),
    ]);
    return download;
  }
}
