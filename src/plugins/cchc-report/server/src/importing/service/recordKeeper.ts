import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { getService } from '../../services/getService';
import type { RecordKeeper } from '../recordKeeper';

/** Holds the record keeper that the app lends at its start. */
export const createRecordKeeperService = () => {
  let lent: RecordKeeper | undefined;
  return {
    /** Called once by the app, before it serves. */
    lend(keeper: RecordKeeper): void {
      lent = keeper;
    },

    /** Undefined in an app that lends none. */
    lent: (): RecordKeeper | undefined => lent,
  };
};

/** The app's record keeper. @throws ReportError `import_unavailable` in an app that lends none */
export const recordKeeper = (strapi: Core.Strapi): RecordKeeper => {
  const keeper = getService(strapi, 'recordKeeper').lent();
  if (keeper === undefined) throw new ReportError('import_unavailable');
  return keeper;
};
