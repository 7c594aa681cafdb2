import { type AdminAccount, adminAccount } from './adminAccount';
import { createCommune, type Commune } from './records';
import { recordHalfYear, slugOf, walk, type Walk } from './reports';
import { startApp, type TestApp } from './strapi';

/** The app with a clerk who writes reports and a leader who answers for them. */
export interface Office {
  readonly app: TestApp;
  readonly clerk: AdminAccount;
  readonly leader: AdminAccount;
  readonly writing: Walk;
  readonly leading: Walk;
}

/** @param start `sharedApp` for a suite that may share the app */
export const startOffice = async (start: () => Promise<TestApp> = startApp): Promise<Office> => {
  const app = await start();
  const clerk = await adminAccount(app, 'cchc-can-bo');
  const leader = await adminAccount(app, 'cchc-lanh-dao');
  return { app, clerk, leader, writing: walk(clerk), leading: walk(leader) };
};

/** A new commune with the records of a half-year, and its slug. */
export const recordedCommune = async (app: TestApp): Promise<{ commune: Commune; agency: string }> => {
  const commune = await createCommune(app.strapi);
  await recordHalfYear(app, commune);
  return { commune, agency: await slugOf(app, commune.agency) };
};
