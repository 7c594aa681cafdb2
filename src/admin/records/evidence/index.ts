import type { ComponentType } from 'react';
import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { EDIT_LAYOUT_HOOK } from '../../strapiNames';
import { EvidenceFiles } from './EvidenceFiles';
import { addFilesFields, FILES_TYPE } from './filesField';

/** Adds the field that takes files as evidence to the edit forms. */
export const setUpEvidenceFiles = (app: Pick<StrapiApp, 'addFields' | 'registerHook'>): void => {
  app.addFields([{ type: FILES_TYPE, Component: EvidenceFiles as ComponentType }]);
  app.registerHook(EDIT_LAYOUT_HOOK, addFilesFields);
};
