import { createCheckController } from './check';
import { createEntryController } from './entry';
import { createExportController } from './export';
import { createFiguresController } from './figures';
import { createImportsController } from '../importing/http/controller';
import { createActionsController } from './life/actions';
import { createAfterIssueController } from './life/afterIssue';
import { createAgencySettingsController } from './life/agencySettings';
import { createPrintsController } from './life/prints';
import { createPublicReportsController } from './life/publicReports';
import { createReportsController } from './life/reports';
import { createSectionsController } from './life/sections';
import { createStepsController } from './life/steps';
import { createTemplatesController } from './life/templates';
import { createListsController } from './lists';
import { createOpenApiController } from './openApi';
import { createOptionsController } from './options';
import { createPreviewController } from './preview';
import { createReadinessController } from './readiness';
import { createRecordsController } from './records';
import { createSearchController, createStaffSearchController } from './search';
import { createWarningsController } from './warnings';

export const controllers = {
  actions: createActionsController,
  afterIssue: createAfterIssueController,
  agencySettings: createAgencySettingsController,
  check: createCheckController,
  entry: createEntryController,
  export: createExportController,
  figures: createFiguresController,
  imports: createImportsController,
  lists: createListsController,
  openapi: createOpenApiController,
  options: createOptionsController,
  preview: createPreviewController,
  prints: createPrintsController,
  publicReports: createPublicReportsController,
  readiness: createReadinessController,
  records: createRecordsController,
  reports: createReportsController,
  search: createSearchController,
  sections: createSectionsController,
  staffSearch: createStaffSearchController,
  steps: createStepsController,
  templates: createTemplatesController,
  warnings: createWarningsController,
};
