import { createExportController } from './export';
import { createFiguresController } from './figures';
import { createReadinessController } from './readiness';
import { createRecordsController } from './records';

export const controllers = {
  export: createExportController,
  figures: createFiguresController,
  readiness: createReadinessController,
  records: createRecordsController,
};
