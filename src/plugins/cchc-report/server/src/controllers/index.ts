import { createCheckController } from './check';
import { createExportController } from './export';
import { createFiguresController } from './figures';
import { createOptionsController } from './options';
import { createPreviewController } from './preview';
import { createReadinessController } from './readiness';
import { createRecordsController } from './records';
import { createWarningsController } from './warnings';

export const controllers = {
  check: createCheckController,
  export: createExportController,
  figures: createFiguresController,
  options: createOptionsController,
  preview: createPreviewController,
  readiness: createReadinessController,
  records: createRecordsController,
  warnings: createWarningsController,
};
