import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { ComponentType } from 'react';
import { UNDER_BUTTONS } from '../../strapiNames';
import { BeginNewForm } from './BeginNewForm';
import { SaveAndNextButton } from './SaveAndNextButton';

interface Injected {
  name: string;
  Component: ComponentType<{ slug: string }>;
}

interface WithPlugins {
  getPlugin(id: string): {
    readonly apis: Readonly<Record<string, unknown>>;
    injectComponent(page: string, area: string, component: Injected): void;
  };
}

/** Registers default values for new forms and the button "save and next". */
export const setUpEntry = (app: unknown): void => {
  const contentManager = (app as WithPlugins).getPlugin('content-manager');
  const { addDocumentHeaderAction } =
    contentManager.apis as unknown as ContentManagerPlugin['config']['apis'];
  addDocumentHeaderAction([BeginNewForm]);
  contentManager.injectComponent(UNDER_BUTTONS.page, UNDER_BUTTONS.area, {
    name: 'cchc-save-and-next',
    Component: SaveAndNextButton,
  });
};
