import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../pluginId';
import type { Query } from './query';
import {
  enterWall,
  readReach,
  SUPER_ADMIN,
  type Owned,
  type Reach,
  type ReachAnswer,
  type ReachedOffice,
} from './reach';
import type { SourceTables } from './tables';

/** The account of the admin that asks, as Strapi's authentication leaves it in the request. */
export interface AskingState {
  readonly user?: {
    readonly id: number;
    readonly roles?: readonly { readonly code: string }[];
  };
  /** Set for accounts of the admin alone. */
  readonly userAbility?: unknown;
}

/** Each request reads its reach once. */
const kept = new WeakMap<AskingState, Promise<Reach | null>>();

const readTables = (strapi: Core.Strapi): Promise<SourceTables> =>
  (strapi.plugin(PLUGIN_ID).service('sources') as { tables(): Promise<SourceTables> }).tables();

/** False for a super administrator, a caller of the content API and a job of the server. */
export const isBounded = ({ user, userAbility }: AskingState): boolean =>
  user !== undefined &&
  userAbility !== undefined &&
  user.roles?.some(({ code }) => code === SUPER_ADMIN) !== true;

/**
 * Reads which offices the asking account reaches, on the caller's connection: a caller that holds one must not wait for a second.
 * @returns null where nothing is walled off
 */
export const reachOf = (
  strapi: Core.Strapi,
  query: Query,
  state: AskingState | undefined,
): Promise<Reach | null> => {
  const { user } = state ?? {};
  if (state === undefined || user === undefined || !isBounded(state)) return Promise.resolve(null);
  const known = kept.get(state);
  if (known !== undefined) return known;
  const read = readTables(strapi)
    .then((tables) => readReach(query, tables, user.id))
    .then(({ reach }) => reach);
  kept.set(state, read);
  read.catch(() => kept.delete(state));
  return read;
};

/**
 * Reads the reach of a request at its beginning, together with the office of the row that it names.
 * @returns null if nothing is walled off
 */
export const reachAtDoor = async (
  strapi: Core.Strapi,
  query: Query,
  state: AskingState,
  owned: Owned | undefined,
): Promise<{ readonly reach: Reach; readonly owner: string | null } | null> => {
  if (state.user === undefined || !isBounded(state)) return null;
  const { reach, owner }: ReachAnswer = await readReach(
    query,
    await readTables(strapi),
    state.user.id,
    owned,
  );
  kept.set(state, Promise.resolve(reach));
  return reach === null ? null : { reach, owner };
};

/** Drops the kept reach of a request that has changed it; the next reading asks the database. */
export const forgetReach = (state: AskingState | undefined): void => {
  if (state !== undefined) kept.delete(state);
};

/** The state of the request that is being answered, if there is one. */
export const askingState = (strapi: Core.Strapi): AskingState | undefined =>
  strapi.requestContext.get()?.state as AskingState | undefined;

/** The office that a member works in unless it names one: its own choice, the home agency, or its first office. */
export const currentOffice = ({ offices, chosen }: Reach, home: string | null): ReachedOffice | undefined => {
  const own = offices.filter(({ isOwn }) => isOwn);
  return (
    own.find(({ documentId }) => documentId === chosen) ?? own.find(({ slug }) => slug === home) ?? own[0]
  );
};

/**
 * Puts the rest of a transaction behind the wall if a member asks.
 * @returns what the member reaches; null if nothing is walled off
 */
export const enterOffices = async (
  strapi: Core.Strapi,
  query: Query,
  state = askingState(strapi),
): Promise<Reach | null> => {
  const reach = await reachOf(strapi, query, state);
  if (reach !== null) await enterWall(query, reach, currentOffice(reach, null)?.id ?? null);
  return reach;
};
