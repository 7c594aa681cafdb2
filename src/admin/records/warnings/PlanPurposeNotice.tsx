import { useWords } from '../words';
import { PLAN_UID } from './contract';
import { Notice } from './Notice';
import { RecordLink } from './RecordLink';
import { usePlanWarnings } from './usePlanWarnings';

/** Says under a plan's purpose that the year has such a plan already. It keeps nothing from being saved or published. */
export const PlanPurposeNotice = () => {
  const words = useWords();
  return usePlanWarnings().map(({ code, message, records }) => (
    <Notice key={code} title={message} hint={words.planRepeated}>
      {records.map((record) => (
        <RecordLink key={record.documentId} uid={PLAN_UID} {...record} />
      ))}
    </Notice>
  ));
};
