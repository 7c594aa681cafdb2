import type { RecordValues } from '../../records';
import { addressOf } from '../addresses';
import { reference } from './reference';
import { givenText, numberOf } from './values';

/** What a plan is called by, wherever another record leads to it. */
export interface PlanName {
  readonly href: string;
  /** "07/KH-UBND" */
  readonly reference: string;
  readonly subject: string;
  readonly issuedOn: string;
}

export const PLAN_NAME = ['number', 'symbol', 'subject', 'issuedOn'];

export const planName = (plan: RecordValues): PlanName => ({
  href: addressOf.plan(givenText(plan, 'documentId')),
  reference: reference(numberOf(plan, 'number') ?? 0, givenText(plan, 'symbol')),
  subject: givenText(plan, 'subject'),
  issuedOn: givenText(plan, 'issuedOn'),
});
