import { createAccessService } from './access';
import { createCheckingService } from './checking';
import { createConversionService } from './conversion';
import { createDataVersionService } from './dataVersion';
import { createEventsService } from '../reports/service/events';
import { createImportRunnerService } from '../importing/service/runner';
import { createReadingService } from '../importing/service/readFile';
import { createRecordKeeperService } from '../importing/service/recordKeeper';
import { createLogService } from '../reports/service/log';
import { createReportsService } from '../reports/service/reports';
import { createReportActsService } from '../reports/service/acts';
import { createSnapshotsService } from '../reports/service/snapshots';
import { createCheckpointsService } from '../reports/service/signing/checkpoints';
import { createLogKeeperService } from '../reports/service/signing/keeper';
import { createSigningService } from '../reports/service/signing/signing';
import { createWorkCountsService } from './workCounts';
import { createVerificationService } from '../reports/service/verification';
import { createListFileService } from './listing/listFile';
import { createOpenApiService } from './openApi';
import { createOptionsService } from './options';
import { createPublicPagesService } from './publicPages';
import { createReadinessService } from './readiness';
import { createRenderingService } from './rendering';
import { createReportService } from './report';
import { createSchemaUpgradeService } from './schemaUpgrade';
import { createSearchService } from './search';
import { createSettingsService } from './settings';
import { createSourcesService } from './sources';
import { createThreadsService } from './threads';
import { createWallService } from '../offices/service/wall';

/** Services that hold state or are called by name from outside the plugin; everything else is a plain function. */
export const services = {
  access: createAccessService,
  checking: createCheckingService,
  checkpoints: createCheckpointsService,
  conversion: createConversionService,
  dataVersion: createDataVersionService,
  events: createEventsService,
  importRunner: createImportRunnerService,
  listFile: createListFileService,
  log: createLogService,
  logKeeper: createLogKeeperService,
  openApi: createOpenApiService,
  options: createOptionsService,
  publicPages: createPublicPagesService,
  reading: createReadingService,
  readiness: createReadinessService,
  recordKeeper: createRecordKeeperService,
  rendering: createRenderingService,
  report: createReportService,
  reportActs: createReportActsService,
  reports: createReportsService,
  schemaUpgrade: createSchemaUpgradeService,
  search: createSearchService,
  settings: createSettingsService,
  snapshots: createSnapshotsService,
  sources: createSourcesService,
  signing: createSigningService,
  threads: createThreadsService,
  verification: createVerificationService,
  wall: createWallService,
  workCounts: createWorkCountsService,
};
