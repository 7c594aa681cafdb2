import { createImportsController } from '../importing/http/controller';
import { createCheckController } from './check';
import { createOfficesController } from '../offices/http/controller';
import { createEntryController } from './entry';
import { createFiguresController } from './figures';
import { createAfterIssueController, createStepsController } from '../reports/http/issuing';
import {
  createActionsController,
  createAgencySettingsController,
  createTemplatesController,
} from '../reports/http/office';
import { createPublicReportsController } from '../reports/http/publicReports';
import { createRecordsController, createSearchController } from './records';
import { createReportsController, createSectionsController } from '../reports/http/reports';
import { createRemarksController, createWorkController } from '../work/http/controller';
import { createOpenApiController, createReadinessController } from './system';

/** Names that the content API offers are stored with roles and keys: `figures`, `openapi`, `publicReports` ... stay. */
export const controllers = {
  actions: createActionsController,
  afterIssue: createAfterIssueController,
  agencySettings: createAgencySettingsController,
  check: createCheckController,
  entry: createEntryController,
  figures: createFiguresController,
  imports: createImportsController,
  offices: createOfficesController,
  openapi: createOpenApiController,
  publicReports: createPublicReportsController,
  readiness: createReadinessController,
  records: createRecordsController,
  remarks: createRemarksController,
  reports: createReportsController,
  search: createSearchController,
  sections: createSectionsController,
  steps: createStepsController,
  templates: createTemplatesController,
  work: createWorkController,
};
