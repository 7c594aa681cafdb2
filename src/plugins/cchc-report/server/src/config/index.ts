import { defaultExports, wrongExports, type ExportsConfig } from './exports';
import { defaultSources, type SourcesConfig } from './sources';

export interface PluginConfig {
  readonly sources: SourcesConfig;
  readonly exports: ExportsConfig;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (key: string, expected: string): never => {
  throw new Error(`cchc-report: config "${key}" must be ${expected}`);
};

/** Checks what an office wrote in `config/plugins.ts`; Strapi has merged it over the defaults. */
const validator = (config: unknown): void => {
  if (!isRecord(config) || !isRecord(config.sources)) {
    refuse('sources', 'an object');
    return;
  }
  const known = Object.keys(defaultSources);
  for (const [id, source] of Object.entries(config.sources)) {
    if (!known.includes(id)) refuse(`sources.${id}`, `one of ${known.join(', ')}`);
    if (!isRecord(source) || typeof source.uid !== 'string' || !isRecord(source.fields)) {
      refuse(`sources.${id}`, 'an object with uid and fields');
      continue;
    }
    for (const [field, name] of Object.entries(source.fields)) {
      if (typeof name !== 'string' || name === '')
        refuse(`sources.${id}.fields.${field}`, 'the name of an attribute');
    }
  }
  const exports = isRecord(config.exports) ? config.exports : {};
  for (const name of wrongExports(exports)) refuse(`exports.${name}`, 'a whole number of at least 1');
};

export default {
  default: { sources: defaultSources, exports: defaultExports } satisfies PluginConfig,
  validator,
};

export type { ExportsConfig } from './exports';
export type { SourceConfig, SourceId, SourcesConfig } from './sources';
export { RECORD_SOURCES } from './recordSources';
