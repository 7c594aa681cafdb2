import type { ActionUid } from '../../../../server/src/permissions';
import type { TextKey } from '../../hooks/useText';
import { PAGE, SETTINGS_PAGE } from '../../pluginId';
import { reportsPath } from '../../reports/model/reportsAddress';
import { newRecordPath } from '../../utils/recordPath';

type Step = 'office' | 'settings' | 'accounts' | 'record' | 'figures' | 'draft' | 'submitted' | 'issuing';

/** One of the three steps that a new account begins with. */
export interface FirstStep {
  readonly key: Step;
  readonly name: TextKey & `firstSteps.${Step}`;
  readonly why: TextKey & `firstSteps.${Step}.why`;
  /** A path of the admin. */
  readonly to: string;
}

const step = (key: Step, to: string): FirstStep => ({
  key,
  name: `firstSteps.${key}`,
  why: `firstSteps.${key}.why`,
  to,
});

/** The facts that choose the steps. */
export interface Beginner {
  readonly may: (name: ActionUid) => boolean;
  /** May invite accounts. */
  readonly isAdministrator: boolean;
  /** The type of agencies. */
  readonly agencyUid: string;
  /** The first type of records that the account may create; null if there is none. */
  readonly recordUid: string | null;
}

/**
 * The first three steps by role: an administrator completes the office, one who writes records and drafts goes from
 * record to draft, one who issues learns where reports will appear.
 */
export const listFirstSteps = ({
  may,
  isAdministrator,
  agencyUid,
  recordUid,
}: Beginner): readonly FirstStep[] => {
  if (isAdministrator)
    return [
      step('office', `/content-manager/collection-types/${agencyUid}`),
      step('settings', `/${SETTINGS_PAGE}`),
      step('accounts', '/settings/users'),
    ];
  const figures = step('figures', `/${PAGE}`);
  if (may('issue'))
    return [figures, step('submitted', reportsPath({})), step('issuing', reportsPath({ state: 'issued' }))];
  return [
    ...(recordUid === null ? [] : [step('record', newRecordPath(recordUid))]),
    figures,
    ...(may('draft') ? [step('draft', reportsPath({ making: 'any' }))] : []),
  ];
};
