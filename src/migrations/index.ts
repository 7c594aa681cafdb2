/** The upgrade of the database at a start: docs/adr/0042-migrations.md. */
export { runFirst } from './runFirst';
export { createSchemaCheck, DRY_RUN, upgradeDatabase, type UpgradePlan } from './upgrade';
