import type { Core } from '@strapi/strapi';
import { RECORD_TYPES, recordUid } from '../records';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

/** Actions open to everyone: reading the ten types, and the report plugin's public actions. */
const listPublicActions = (strapi: Core.Strapi): string[] => {
  const offered: { publicActions(): readonly string[] } | undefined =
    strapi.plugins['cchc-report']?.service('access');
  const reads = RECORD_TYPES.flatMap((type) => [`${recordUid(type)}.find`, `${recordUid(type)}.findOne`]);
  return [...reads, ...(offered?.publicActions() ?? [])];
};

const listExistingActions = (strapi: Core.Strapi): Set<string> =>
  new Set(
    Object.entries(strapi.contentAPI.permissions.getActionsMap()).flatMap(([api, { controllers }]) =>
      Object.entries(controllers).flatMap(([controller, actions]) =>
        actions.map((action: string) => `${api}.${controller}.${action}`),
      ),
    ),
  );

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/**
 * Grants the Public role its actions, each once. The first start replaces Strapi's defaults; later starts add only
 * actions of newer versions, so that an administrator's removals last.
 */
export const grantPublicActions = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'cchc', key: 'public-actions' });
  const stored = await store.get();
  const granted = isTextList(stored) ? stored : [];
  const existing = listExistingActions(strapi);
  const due = listPublicActions(strapi).filter((action) => existing.has(action) && !granted.includes(action));
  if (due.length === 0) return;
  await strapi.db.transaction(async () => {
    const role: { id: number } | null = await strapi.db.query(ROLE).findOne({ where: { type: 'public' } });
    if (role === null) return;
    if (granted.length === 0)
      await strapi.db.query(PERMISSION).deleteMany({ where: { role: { id: role.id } } });
    for (const action of due) await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
    await store.set({ value: [...granted, ...due] });
  });
};

/** Turns self-registration off, once: accounts are created by an administrator, who may turn it on again. */
export const closeRegistration = async (strapi: Core.Strapi): Promise<void> => {
  const done = strapi.store({ type: 'core', name: 'cchc', key: 'registration-closed' });
  if ((await done.get()) === true) return;
  const advanced = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const settings: unknown = await advanced.get();
  await advanced.set({ value: { ...(settings as object), allow_register: false } });
  await done.set({ value: true });
};
