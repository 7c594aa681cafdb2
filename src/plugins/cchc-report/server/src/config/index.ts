import { isRecord, refuse } from './check';
import { checkConversion, defaultConversion, type ConversionConfig } from './conversion';
import { checkExports, defaultExports, type ExportsConfig } from './exports';
import { checkKeptAnswers, defaultKeptAnswers, type KeptAnswersConfig } from './keptAnswers';
import { checkSigning, defaultSigning, type SigningConfig } from './signing';
import { defaultSources, type SourcesConfig } from './sources';

export interface PluginConfig {
  readonly sources: SourcesConfig;
  readonly exports: ExportsConfig;
  readonly conversion: ConversionConfig;
  readonly keptAnswers: KeptAnswersConfig;
  readonly signing: SigningConfig;
}

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
    for (const [name, isSearched] of Object.entries(isRecord(source.searched) ? source.searched : {}))
      if (typeof isSearched !== 'boolean') refuse(`sources.${id}.searched.${name}`, 'true or false');
    for (const [field, name] of Object.entries(source.fields)) {
      if (typeof name !== 'string' || name === '')
        refuse(`sources.${id}.fields.${field}`, 'the name of an attribute');
    }
  }
  checkConversion(config.conversion);
  checkExports(config.exports);
  checkKeptAnswers(config.keptAnswers);
  checkSigning(config.signing);
};

export default {
  default: {
    sources: defaultSources,
    exports: defaultExports,
    conversion: defaultConversion,
    keptAnswers: defaultKeptAnswers,
    signing: defaultSigning,
  } satisfies PluginConfig,
  validator,
};

export type { ExportsConfig } from './exports';
export type { SourceConfig, SourceId, SourcesConfig } from './sources';
export { RECORD_SOURCES, SEARCH_SOURCES } from './recordSources';
