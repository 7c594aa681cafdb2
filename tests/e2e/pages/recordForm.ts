import { expect, type Locator, type Page } from '@playwright/test';
import choices from '../../../src/records/choices.vi.json';
import labels from '../../../src/records/labels.vi.json';
import { STRAPI } from './words';

type Fields = typeof labels.fields;
export type RecordType = keyof Fields;
type FieldOf<T extends RecordType> = keyof Fields[T] & string;

/** The agency that the demo's new records begin with; the catalogues have none. */
export const HOME_AGENCY = 'Ủy ban nhân dân xã Ích Hậu';
const CATALOGUES: ReadonlySet<RecordType> = new Set(['agency', 'sector', 'channel']);

/** What a field is filled with: text typed, a day typed, a choice by its key, or records related by their names. */
export type Entry =
  | { readonly type: string }
  | { readonly day: string }
  | { readonly choose: string }
  | { readonly relate: readonly string[] };

export const formPath = (type: RecordType, documentId: string): string =>
  `/admin/content-manager/collection-types/api::${type}.${type}/${documentId}`;

/** What staff read instead of the key of a closed choice. @throws Error when the choice has no label */
export const choiceLabel = (type: RecordType, field: string, key: string): string => {
  const ofType: Readonly<Record<string, Readonly<Record<string, string>>>> =
    (choices as Readonly<Record<string, Record<string, Record<string, string>>>>)[type] ?? {};
  const label = ofType[field]?.[key];
  if (label === undefined) throw new Error(`No label for ${type}.${field} "${key}".`);
  return label;
};

/** The edit form of one type of record, its fields called by the names the app's data give them. */
export class RecordForm<T extends RecordType> {
  readonly publishButton: Locator;
  readonly saveButton: Locator;

  constructor(
    private readonly page: Page,
    readonly type: T,
  ) {
    this.publishButton = page.getByRole('button', { name: STRAPI.publish, exact: true });
    this.saveButton = page.getByRole('button', { name: STRAPI.save, exact: true });
  }

  async openNew(): Promise<void> {
    await this.page.goto(formPath(this.type, 'create'));
    await expect(this.saveButton).toBeVisible();
    // What is filled in before the form has begun would be another form to begin with.
    if (!CATALOGUES.has(this.type)) await expect(this.related(HOME_AGENCY)).toBeVisible();
  }

  async open(documentId: string): Promise<void> {
    await this.page.goto(formPath(this.type, documentId));
    await expect(this.saveButton).toBeVisible();
  }

  /**
   * The input of a field. A required one has a star after its name, one with relations their number; choices, relations
   * and days are comboboxes.
   */
  field(field: FieldOf<T>, role: 'textbox' | 'combobox' = 'textbox'): Locator {
    const name = String(labels.fields[this.type][field]).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.page.getByRole(role, { name: new RegExp(`^${name}(?: \\(\\d+\\))?\\s*\\*?$`) });
  }

  /** A record that a relation of the form leads to. */
  related(name: string): Locator {
    return this.page.getByRole('main').getByRole('button', { name, exact: true });
  }

  /** Takes out what the form began with. */
  async remove(name: string): Promise<void> {
    const item = this.page.locator('main li').filter({ hasText: name });
    await item.getByRole('button', { name: STRAPI.remove, exact: true }).click();
    await expect(this.related(name)).toBeHidden();
  }

  /** Everything that text is typed into, from the top. */
  textboxes(): Locator {
    return this.page.getByRole('main').getByRole('textbox');
  }

  async fill(entries: Partial<Record<FieldOf<T>, Entry>>): Promise<void> {
    for (const [field, entry] of Object.entries(entries) as [FieldOf<T>, Entry][])
      await this.put(field, entry);
  }

  /** Saves a record that exists and waits until it is saved: the button is disabled while the request runs, too. */
  async save(): Promise<void> {
    await this.answer('PUT', '', () => this.saveButton.click());
    await expect(this.saveButton).toBeDisabled();
  }

  /** Publishes and waits until the record is published: the form then has nothing left to publish. */
  async publish(): Promise<void> {
    await this.answer('POST', '/actions/publish', () => this.publishButton.click());
    await expect(this.page).not.toHaveURL(/\/create$/);
    await expect(this.publishButton).toBeDisabled();
  }

  /** Types into a record just saved: Strapi then loads it once more, now and then over what was typed meanwhile. */
  async change(field: FieldOf<T>, text: string): Promise<void> {
    await expect(async () => {
      await this.field(field).fill(text);
      await expect(this.saveButton).toBeEnabled({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
  }

  /** What can be done to a published record, in the menu beside the button "Xuất bản" or at the head of the form. */
  readonly actions = [STRAPI.unpublish, STRAPI.discard, STRAPI.delete] as const;

  /** Opens the menu that has an action, and chooses it; a dialog asks then. */
  async choose(action: string): Promise<void> {
    for (const menu of [STRAPI.moreActions, STRAPI.moreHeaderActions]) {
      await this.page.getByRole('button', { name: menu, exact: true }).click();
      const item = this.page.getByRole('menuitem', { name: action });
      await expect(this.page.getByRole('menu')).toBeVisible();
      if (await item.isVisible()) return item.click();
      await this.page.keyboard.press('Escape');
    }
    throw new Error(`No menu of the form offers "${action}".`);
  }

  /** Deletes the record and waits for the list. */
  async delete(): Promise<void> {
    await this.choose(STRAPI.delete);
    await this.page.getByRole('alertdialog').getByRole('button', { name: STRAPI.confirm }).click();
    await expect(this.page).toHaveURL(new RegExp(`api::${this.type}\\.${this.type}(\\?|$)`));
  }

  /** Does something that sends a request of the form, and waits for an answer that is no refusal. */
  private async answer(method: string, path: string, act: () => Promise<void>): Promise<void> {
    const answered = this.page.waitForResponse((response) => {
      const { pathname } = new URL(response.url());
      return (
        response.request().method() === method &&
        pathname.includes(`/collection-types/api::${this.type}.${this.type}/`) &&
        pathname.endsWith(path)
      );
    });
    await act();
    expect((await answered).ok()).toBe(true);
  }

  private async put(field: FieldOf<T>, entry: Entry): Promise<void> {
    if ('type' in entry) return this.field(field).fill(entry.type);
    const input = this.field(field, 'combobox');
    if ('day' in entry) {
      await input.fill(entry.day);
      await input.press('Tab');
    } else if ('choose' in entry) {
      await input.click();
      await this.option(choiceLabel(this.type, field, entry.choose)).click();
    } else {
      for (const name of entry.relate) {
        // What a new form begins with is not offered once more.
        if (await this.related(name).isVisible()) continue;
        await input.click();
        await input.fill(name);
        await this.page.getByRole('option', { name }).first().click();
      }
    }
  }

  private option(name: string): Locator {
    return this.page.getByRole('option', { name, exact: true });
  }
}
