import type { AdminApi } from './adminApi';

/** Made up. */
export const SIGNER = {
  id: 'signer-1',
  name: 'Trần Văn Ký',
  authority: 'collective-head',
  title: 'Chủ tịch',
  headTitle: '',
  collective: 'Ủy ban nhân dân',
};

const PATH = '/cchc-report/settings?agency=ich-hau';

/** Names the usual signer of the demo's commune, and the office that drafts. */
export const useSigner = async (admin: AdminApi): Promise<void> => {
  const { data } = await admin.get<{ data: { version: number; settings: { signer: string | null } } }>(PATH);
  if (data.settings.signer === SIGNER.id) return;
  const settings = { ...data.settings, signers: [SIGNER], signer: SIGNER.id, draftingUnit: 'VP' };
  await admin.put(PATH, { version: data.version, settings });
};
