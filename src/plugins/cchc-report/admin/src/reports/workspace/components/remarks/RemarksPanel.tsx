import { Flex, Typography } from '@strapi/design-system';
import { FailureMessage } from '../../../../components/FailureMessage';
import { Waiting } from '../../../../components/Waiting';
import { useText } from '../../../../hooks/useText';
import { useDesk } from '../../desk';
import type { RemarksOfReport } from '../../hooks/useRemarks';
import { NewRemark } from './NewRemark';
import { Remark } from './Remark';

/** Remarks on the sections of the report: open ones first, in the order of the text. */
export const RemarksPanel = ({ remarks }: { readonly remarks: RemarksOfReport }) => {
  const text = useText();
  const { report, may } = useDesk();
  const { data, failure, reload } = remarks;
  const isOpen = report.state === 'draft' || report.state === 'submitted';
  const mayWrite = isOpen && (['draft', 'submit', 'return', 'issue'] as const).some(may);
  if (failure !== null) return <FailureMessage failure={failure} retry={reload} />;
  if (data === null) return <Waiting>{text('workspace.remarks.loading')}</Waiting>;
  const order = (key: string) => report.sections.findIndex((section) => section.key === key);
  const sorted = [...data].sort(
    (a, b) =>
      Number(a.resolved !== null) - Number(b.resolved !== null) || order(a.section) - order(b.section),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {mayWrite && <NewRemark added={reload} />}
      {data.length === 0 ? (
        <Typography tag="p">{text('workspace.remarks.none')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4} aria-label={text('workspace.remarks')}>
          {sorted.map((remark) => (
            <Remark key={remark.id} remark={remark} mayWrite={mayWrite} changed={reload} />
          ))}
        </Flex>
      )}
    </Flex>
  );
};
