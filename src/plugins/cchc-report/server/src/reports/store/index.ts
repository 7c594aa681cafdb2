/** SQL on the plugin's own tables: the life of reports, their frozen contents, and the action log. */
export * from './actions';
export { foreignRules, installSchema, missingIn, missingOfSchema } from './install';
export * from './issued';
export * from './ledger';
export * from './listed';
export * from './reports';
export * from './requests';
export * from './seals';
export * from './sections';
export * from './signedFiles';
export * from './standings';
export * from './stored';
export { settingsVersions, templateVersions, type VersionRow } from './versioned';
