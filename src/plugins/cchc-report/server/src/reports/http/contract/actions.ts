import { z } from '@strapi/utils';
import { agencyQuery, pageQuery } from '../../../contract/query';
import type { PageOf } from '../../../contract/shared';

/** The action log. Admin only. */

export type ActionName =
  | 'create'
  | 'edit'
  | 'choices'
  | 'refresh'
  | 'discard'
  | 'submit'
  | 'withdraw'
  | 'return'
  | 'remark'
  | 'answer'
  | 'resolve'
  | 'issue'
  | 'supersede'
  | 'void'
  | 'show'
  | 'hide'
  | 'attach'
  | 'export'
  | 'settings'
  | 'template'
  | 'import'
  | 'login'
  | 'publish'
  | 'unpublish'
  | 'delete'
  | 'account'
  | 'permission'
  | 'rules'
  | 'key'
  | 'seal'
  | 'restore';

export interface ActionAnswer {
  id: string;
  /** An instant, ISO 8601 in UTC. */
  at: string;
  /** Name of the account, as it was then. */
  by: string;
  ip: string | null;
  action: ActionName;
  /** "Ban hành báo cáo số 07/BC-UBND". */
  summary: string;
  agency: string | null;
  report: string | null;
}

export type ActionsAnswer = PageOf<ActionAnswer>;

/** A page of the log, or all of it as a file. */
export const actionsQuery = { ...agencyQuery, format: z.literal('csv').optional(), ...pageQuery };
