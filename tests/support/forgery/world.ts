import type { ReportDetail } from '../../../src/plugins/cchc-report/server/src/contract';
import { adminAccount } from '../adminAccount';
import { asking, listening } from '../asking';
import { office } from '../fullLife';
import { startApp, type TestApp } from '../strapi';

/** The app with reports of every standing, a discarded draft, settings and templates; a checkpoint covers it all. */
export const startForgedApp = async (): Promise<TestApp> => {
  const app = await startApp();
  const { token } = await adminAccount(app, 'strapi-super-admin');
  const ask = asking(await listening(app), token);
  const { agency } = await office(app, ask);
  const { body } = await ask<ReportDetail>('POST', '/reports', { agency, kind: 'month', period: '2024-03' });
  await ask('POST', `/reports/${body.data.documentId}/discard`, { version: 1 });
  // Covers what there is, and looks no more: a checkpoint would wait for the locks of a round.
  await app.strapi.plugin('cchc-report').service<{ stop(): Promise<void> }>('logKeeper').stop();
  return app;
};
