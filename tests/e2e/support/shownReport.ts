import type { AdminApi, Saved } from './adminApi';

const REPORTS = '/cchc-report/reports';

/** Issues a report of a year of the demo's agency, shows it to the public, and tells its id. */
export const showReport = async (admin: AdminApi, period: string, issuedOn: string): Promise<string> => {
  const asked = { agency: 'ich-hau', kind: 'year', period };
  const { data } = await admin.post<{ data: Saved }>(REPORTS, asked);
  await admin.post(`${REPORTS}/${data.documentId}/submit`, {});
  await admin.post(`${REPORTS}/${data.documentId}/issue`, { issuedOn });
  await admin.put(`${REPORTS}/${data.documentId}/visibility`, { public: true });
  return data.documentId;
};
