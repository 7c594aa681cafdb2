import type { RecordType } from '../../src/records/types';
import type { AdminAccount } from './adminAccount';

interface Metadata {
  edit: { label?: string; description?: string; mainField?: string };
  list: { label: string };
}

interface Configuration {
  metadatas: Record<string, Metadata>;
  layouts: { edit: { name: string; size: number }[][]; list: string[] };
  settings: Record<string, unknown>;
}

/** The content manager's configuration of one type. */
export interface ScreenAnswer {
  contentType: Configuration;
  components: Record<string, Configuration>;
}

/** Where the screens of a type are read and arranged. */
export const screenAddress = (type: RecordType): string =>
  `/content-manager/content-types/api::${type}.${type}/configuration`;

/** How the screens of a type are arranged now. */
export const servedScreen = async (account: AdminAccount, type: RecordType): Promise<ScreenAnswer> => {
  const { body } = await account.request('get', screenAddress(type)).expect(200);
  return body.data as ScreenAnswer;
};
