import type { AdminApi, Saved } from './adminApi';

const REPORTS = '/cchc-report/reports';

/** Issues a draft and shows it to the public. */
const issueShown = async (admin: AdminApi, report: string, issuedOn: string): Promise<void> => {
  await admin.post(`${REPORTS}/${report}/submit`, {});
  await admin.post(`${REPORTS}/${report}/issue`, { issuedOn });
  await admin.put(`${REPORTS}/${report}/visibility`, { public: true });
};

/** Issues a report of a year of the demo's agency, shows it to the public, and tells its id. */
export const showReport = async (admin: AdminApi, period: string, issuedOn: string): Promise<string> => {
  const asked = { agency: 'ich-hau', kind: 'year', period };
  const { data } = await admin.post<{ data: Saved }>(REPORTS, asked);
  await issueShown(admin, data.documentId, issuedOn);
  return data.documentId;
};

/** Issues another report in the place of one, shows it too, and tells its id. */
export const replaceReport = async (admin: AdminApi, report: string, issuedOn: string): Promise<string> => {
  const { data } = await admin.post<{ data: Saved }>(`${REPORTS}/${report}/supersede`, {});
  await issueShown(admin, data.documentId, issuedOn);
  return data.documentId;
};
