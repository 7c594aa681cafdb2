import { expect, type Page } from '@playwright/test';
import { STRAPI } from './words';

export class LoginPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/admin/auth/login');
  }

  /** Fills and sends the form; where that leads is the test's to look at. */
  async enter(email: string, password: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Email' }).fill(email);
    await this.page.getByLabel(STRAPI.password, { exact: false }).first().fill(password);
    await this.page.getByRole('button', { name: STRAPI.login }).click();
  }

  /** Signs in and waits for the home page. */
  async signIn(account: { readonly email: string; readonly password: string }): Promise<void> {
    await this.open();
    await this.enter(account.email, account.password);
    await expect(this.page.getByRole('link', { name: STRAPI.home })).toBeVisible();
  }
}
