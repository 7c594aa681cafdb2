import { createAccessService } from './access';
import { createCheckingService } from './checking';
import { createConversionService } from './conversion';
import { createFactsService } from './facts';
import { createFiguresService } from './figures';
import { createListsService } from './lists';
import { createOptionsService } from './options';
import { createReadinessService } from './readiness';
import { createRecordsService } from './records';
import { createRenderingService } from './rendering';
import { createReportService } from './report';
import { createSettingsService } from './settings';
import { createSourcesService } from './sources';
import { createThreadsService } from './threads';
import { createWarningsService } from './warnings';

export const services = {
  access: createAccessService,
  checking: createCheckingService,
  conversion: createConversionService,
  facts: createFactsService,
  figures: createFiguresService,
  lists: createListsService,
  options: createOptionsService,
  readiness: createReadinessService,
  records: createRecordsService,
  rendering: createRenderingService,
  report: createReportService,
  settings: createSettingsService,
  sources: createSourcesService,
  threads: createThreadsService,
  warnings: createWarningsService,
};
