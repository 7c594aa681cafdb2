import type { Core } from '@strapi/strapi';
import type { IssueRequest, NewReport, SettingsChange, Submission } from '../../contract';
import type { Actor } from './actor';
import { answerAgencySettings, saveAgencySettings } from './agencySettings';
import { attachSignedFile, showReport, supersedeReport } from './afterIssue';
import { createDraft } from './drafts';
import { issueReport } from './issuing';
import { saveText, type SectionChange } from './sections';
import { submitReport } from './steps';

/** The actions on reports and on the settings of an office, for callers that have Strapi but no request: seeds and tests. */
export const createReportActsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  settings: (agency: string, now: Date) => answerAgencySettings(strapi, agency, now),
  saveSettings: (agency: string, change: SettingsChange, actor: Actor, now: Date) =>
    saveAgencySettings(strapi, agency, change, actor, now),
  create: (asked: NewReport, actor: Actor, now: Date) => createDraft(strapi, asked, actor, now),
  saveText: (id: string, change: SectionChange, actor: Actor, now: Date) =>
    saveText(strapi, id, change, actor, now),
  submit: (id: string, asked: Submission, actor: Actor, now: Date) =>
    submitReport(strapi, id, asked, actor, now),
  issue: (id: string, asked: IssueRequest, key: string | null, actor: Actor, now: Date) =>
    issueReport(strapi, id, asked, key, actor, now),
  show: (id: string, isPublic: boolean, actor: Actor, now: Date) =>
    showReport(strapi, id, isPublic, actor, now),
  attach: (
    ...given: Parameters<typeof attachSignedFile> extends [Core.Strapi, ...infer Given] ? Given : never
  ) => attachSignedFile(strapi, ...given),
  supersede: (id: string, actor: Actor, now: Date) => supersedeReport(strapi, id, actor, now),
});
