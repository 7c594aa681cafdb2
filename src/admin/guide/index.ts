import type { ComponentType } from 'react';
import { UNDER_BUTTONS } from '../strapiNames';
import { findGuideAddress } from './address';
import { RecordGuideLink } from './RecordGuideLink';

export { addGuideLink } from './menuLink';

interface WithPlugins {
  getPlugin(id: string):
    | {
        readonly apis: Readonly<Record<string, unknown>>;
        injectComponent(
          page: string,
          area: string,
          component: { name: string; Component: ComponentType },
        ): void;
      }
    | undefined;
}

/** Offered by the report plugin, whose pages then lead to the guide. */
interface GuidedPlugin {
  setGuide(findAddress: (page: string) => string): void;
}

/** Makes lists and forms of records and the pages of the report plugin lead to their sections of the guide. */
export const setUpGuide = (app: unknown): void => {
  const { getPlugin } = app as WithPlugins;
  const link = { name: 'cchc-guide', Component: RecordGuideLink };
  getPlugin('content-manager')?.injectComponent('listView', 'actions', link);
  getPlugin('content-manager')?.injectComponent(UNDER_BUTTONS.page, UNDER_BUTTONS.area, link);
  const reports = getPlugin('cchc-report')?.apis as GuidedPlugin | undefined;
  reports?.setGuide(findGuideAddress);
};
