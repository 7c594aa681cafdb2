import words from '../../translations/openapi.vi.json';
import { ALWAYS } from '../responses/refusals';
import type { Operation } from '../types';

export type Tag = keyof typeof words.tags;

const API_TOKEN = { apiToken: [] } as const;

/** Anybody may call; a key that is sent must be valid. */
export const ANYBODY: Operation['security'] = [{}, API_TOKEN];
/** With a key that was given the permission. */
export const WITH_TOKEN: Operation['security'] = [API_TOKEN];

interface Described {
  readonly operationId: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly description: string;
  readonly security?: Operation['security'];
  readonly parameters?: Operation['parameters'];
  readonly responses: Operation['responses'];
}

/** A GET with what every address answers beside its own. */
export const get = ({
  tag,
  security = ANYBODY,
  parameters = [],
  responses,
  ...said
}: Described): { readonly get: Operation } => ({
  get: {
    ...said,
    tags: [words.tags[tag].name],
    security,
    parameters,
    responses: { ...responses, ...ALWAYS },
  },
});
