import type { ReportDetail } from '../../src/plugins/cchc-report/server/src/contract';
import { SENT_FILE } from '../../src/plugins/cchc-report/server/src/controllers/sentFile';
import { type Ask, type Answered } from './asking';
import { communes } from './issues';
import type { TestApp } from './strapi';

/** The least that counts as a PDF. */
export const PDF = Buffer.from('%PDF-1.7\n%%EOF\n');

/** Attaches a signed PDF to an issued report. */
export const attach = async (ask: Ask, id: string): Promise<number> => {
  const sent = { 'content-type': SENT_FILE };
  const address = `/reports/${id}/signed-file?name=ban-ky.pdf`;
  return (await ask('PUT', address, PDF.toString('base64'), sent)).status;
};

/** The data of an answer. @throws Error when it is a refusal */
export const done = <Data>({ status, body }: Answered<Data>): Data => {
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body.data;
};

/** A report of a month, drafted, submitted and issued over HTTP; gives its id. */
export const issuedMonth = async (
  ask: Ask,
  agency: string,
  { period, number }: { period: string; number: number },
): Promise<string> => {
  const made = done(await ask<ReportDetail>('POST', '/reports', { agency, kind: 'month', period }));
  done(await ask('POST', `/reports/${made.documentId}/submit`, {}));
  const key = { 'Idempotency-Key': period };
  const issue = { number, issuedOn: '2024-12-20' };
  done(await ask('POST', `/reports/${made.documentId}/issue`, issue, key));
  return made.documentId;
};

export interface Office {
  readonly agency: string;
  /** Issued, then superseded by `successor`, which is shown and has a signed file. */
  readonly superseded: string;
  readonly successor: string;
  readonly voided: string;
}

/** An office that has saved its settings and a template, and has issued reports of every standing. */
export const office = async (app: TestApp, ask: Ask): Promise<Office> => {
  const [agency = ''] = await communes(app, 1);
  const { settings } = done(await ask<{ settings: object }>('GET', `/settings?agency=${agency}`));
  done(await ask('PUT', `/settings?agency=${agency}`, { version: 0, settings }));
  done(await ask('POST', `/templates/year/reset?agency=${agency}`, { version: 0 }));
  const superseded = await issuedMonth(ask, agency, { period: '2024-01', number: 1 });
  const { documentId: successor } = done(
    await ask<ReportDetail>('POST', `/reports/${superseded}/supersede`, {}),
  );
  done(await ask('POST', `/reports/${successor}/submit`, {}));
  done(await ask('POST', `/reports/${successor}/issue`, { number: 2, issuedOn: '2024-12-20' }));
  done(await ask('PUT', `/reports/${successor}/visibility`, { public: true }));
  await attach(ask, successor);
  const voided = await issuedMonth(ask, agency, { period: '2024-02', number: 3 });
  done(await ask('POST', `/reports/${voided}/void`, { reason: 'Sai số liệu' }));
  return { agency, superseded, successor, voided };
};
