import type { Core } from '@strapi/strapi';
import type { TypesOfStart } from './lostParts';

interface SyncContext {
  readonly oldContentTypes?: TypesOfStart | null;
}

type Handler = (context: SyncContext) => Promise<unknown>;

interface Hook {
  getHandlers(): readonly Handler[];
  register(handler: Handler): void;
  delete(handler: Handler): void;
}

/**
 * Runs a handler before all others that are registered for the moment before the schema sync. Strapi calls them beside each other, and
 * one of its own deletes the drafts of types that have none any more: a refusal must come first.
 */
export const runFirst = (
  strapi: Core.Strapi,
  first: (before: TypesOfStart | undefined) => Promise<void>,
): void => {
  const hook = strapi.hook('strapi::content-types.beforeSync') as unknown as Hook;
  const others = [...hook.getHandlers()];
  for (const other of others) hook.delete(other);
  hook.register(async (context) => {
    await first(context.oldContentTypes ?? undefined);
    await Promise.all(others.map((other) => other(context)));
  });
};
