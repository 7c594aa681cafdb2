import { createAccessService } from './access';
import { createCheckingService } from './checking';
import { createConversionService } from './conversion';
import { createDataVersionService } from './dataVersion';
import { createEntryDefaultsService } from './entry/defaults';
import { createDuplicatesService } from './entry/duplicates';
import { createIncompleteService } from './entry/incomplete';
import { createFactsService } from './facts';
import { createFiguresService } from './figures';
import { createAfterIssueService } from './life/afterIssue';
import { createAgencySettingsService } from './life/agencySettings';
import { createCalendarService } from './life/calendar';
import { createChangesService } from './life/changes';
import { createDraftsService } from './life/drafts';
import { createEventsService } from './life/events';
import { createImportRunnerService } from '../importing/service/runner';
import { createReadingService } from '../importing/service/readFile';
import { createRecordKeeperService } from '../importing/service/recordKeeper';
import { createInspectionService } from './life/inspection';
import { createIssuingService } from './life/issuing';
import { createLogService } from './life/log';
import { createPresentService } from './life/present';
import { createPrintingService } from './life/printing';
import { createPublicReportsService } from './life/publicReports';
import { createReportsService } from './life/reports';
import { createSectionsService } from './life/sections';
import { createCheckpointsService } from './life/signing/checkpoints';
import { createLogKeeperService } from './life/signing/keeper';
import { createSigningService } from './life/signing/signing';
import { createStepsService } from './life/steps';
import { createTemplatesService } from './life/templates';
import { createVerificationService } from './life/verification';
import { createListFileService } from './listing/listFile';
import { createListsService } from './lists';
import { createOpenApiService } from './openApi';
import { createOptionsService } from './options';
import { createPublicPagesService } from './publicPages';
import { createReadinessService } from './readiness';
import { createRecordsService } from './records';
import { createRenderingService } from './rendering';
import { createReportService } from './report';
import { createSearchService } from './search';
import { createSettingsService } from './settings';
import { createSourcesService } from './sources';
import { createThreadsService } from './threads';
import { createWarningsService } from './warnings';

export const services = {
  access: createAccessService,
  afterIssue: createAfterIssueService,
  agencySettings: createAgencySettingsService,
  calendar: createCalendarService,
  changes: createChangesService,
  checking: createCheckingService,
  checkpoints: createCheckpointsService,
  conversion: createConversionService,
  dataVersion: createDataVersionService,
  drafts: createDraftsService,
  duplicates: createDuplicatesService,
  entryDefaults: createEntryDefaultsService,
  events: createEventsService,
  facts: createFactsService,
  figures: createFiguresService,
  incomplete: createIncompleteService,
  importRunner: createImportRunnerService,
  inspection: createInspectionService,
  issuing: createIssuingService,
  listFile: createListFileService,
  lists: createListsService,
  log: createLogService,
  logKeeper: createLogKeeperService,
  openApi: createOpenApiService,
  options: createOptionsService,
  present: createPresentService,
  printing: createPrintingService,
  publicPages: createPublicPagesService,
  publicReports: createPublicReportsService,
  reading: createReadingService,
  readiness: createReadinessService,
  recordKeeper: createRecordKeeperService,
  records: createRecordsService,
  rendering: createRenderingService,
  report: createReportService,
  reports: createReportsService,
  search: createSearchService,
  sections: createSectionsService,
  settings: createSettingsService,
  sources: createSourcesService,
  signing: createSigningService,
  steps: createStepsService,
  templates: createTemplatesService,
  threads: createThreadsService,
  verification: createVerificationService,
  warnings: createWarningsService,
};
