import { adminApi } from '@strapi/strapi/admin';
import { AI_QUESTIONS, SENT_WITH_FORM } from '../strapiNames';
import { type NamedAction, translateAction } from './permissionNames';

/** Answers AI requests locally with null; otherwise each opened form sends two requests that end in 404. */
export function skipAiRequests(): void {
  const unasked = { query: undefined, queryFn: () => ({ data: null }) };
  adminApi.enhanceEndpoints<never, Record<(typeof AI_QUESTIONS)[number], never>>({
    endpoints: Object.fromEntries(AI_QUESTIONS.map((name) => [name, unasked])),
  });
}

interface PermissionLayout {
  readonly sections: { readonly plugins: readonly NamedAction[]; readonly settings: readonly NamedAction[] };
}

const translateLayout = (layout: PermissionLayout): PermissionLayout => {
  if (document.documentElement.lang !== 'vi') return layout;
  const { plugins, settings } = layout.sections;
  const sections = { plugins: plugins.map(translateAction), settings: settings.map(translateAction) };
  return { ...layout, sections: { ...layout.sections, ...sections } };
};

/** Translates the permissions on a role's page, which shows the server's English names. */
export function translatePermissions(): void {
  adminApi.enhanceEndpoints<never, { getRolePermissionLayout: never }>({
    endpoints: {
      getRolePermissionLayout: {
        transformResponse: ({ data }: { readonly data: PermissionLayout }) => translateLayout(data),
      },
    },
  });
}

interface Sent {
  invalidatesTags?: unknown;
}

/** True if the server was not reached: its refusals have a status. */
const isUnsent = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && !('status' in error);

/**
 * Keeps the form when a save was not sent. Strapi refetches the record after each attempt and replaces the form with
 * an error if that fails too, so a lost network would lose everything typed. Unsent saves therefore invalidate
 * nothing.
 */
export function keepFormWhenUnsent(): void {
  const skipRefetch = (endpoint: Sent | undefined) => {
    const tags = endpoint?.invalidatesTags;
    if (endpoint === undefined || typeof tags !== 'function') return;
    endpoint.invalidatesTags = (result: unknown, error: unknown, ...rest: unknown[]): unknown =>
      isUnsent(error) ? [] : tags(result, error, ...rest);
  };
  adminApi.enhanceEndpoints<never, Record<(typeof SENT_WITH_FORM)[number], never>>({
    endpoints: Object.fromEntries(SENT_WITH_FORM.map((name) => [name, skipRefetch])),
  });
}
