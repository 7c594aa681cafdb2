import { expect, type Page } from '@playwright/test';
import { appUrl } from './adminApi';

/** Messages that Playwright itself causes in the frame of the report, which runs no scripts. */
const BLOCKED_IN_FRAME = /^Blocked script execution in 'about:srcdoc'/;

export interface Guard {
  /** Answers of this status are what the test is about. */
  expectStatus(status: number): void;
  /** Pages of this origin are what the test is about. */
  expectOrigin(origin: string): void;
  /** Errors on the console that say this are what the test is about. */
  expectText(text: RegExp): void;
  /** @throws what went wrong on the page beside what the test looked at */
  verify(): void;
}

/**
 * Watches a page: an exception nobody caught, an error on the console, or a request to another host fails the test,
 * whatever it looked at.
 */
export const watch = (page: Page): Guard => {
  const faults: string[] = [];
  const statuses = new Set<number>();
  const texts: RegExp[] = [];
  const origins = new Set([appUrl()]);
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' || BLOCKED_IN_FRAME.test(message.text())) return;
    const { url } = message.location();
    const status = Number(/status of (\d{3})/.exec(message.text())?.[1]);
    if (statuses.has(status) || texts.some((text) => text.test(message.text()))) return;
    faults.push(`console: ${message.text()} (${url})`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^(data|blob|about):$/.test(protocol) || origins.has(origin)) return;
    faults.push(`request to another host: ${request.url()}`);
  });
  return {
    expectStatus: (status) => void statuses.add(status),
    expectOrigin: (origin) => void origins.add(origin),
    expectText: (text) => void texts.push(text),
    verify: () => expect(faults, 'what went wrong beside what the test looked at').toEqual([]),
  };
};
