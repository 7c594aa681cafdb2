import { Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { RecordAnswer, RecordTypeOption } from '../../../../../../server/src/contract';
import { MoreRecords, UnnamedRecords } from '../MoreRecords';
import { RecordsTable } from '../../../../components/RecordsTable';
import { foldRecords } from '../../model/fewRecords';

interface Props {
  readonly records: readonly RecordAnswer[];
  readonly total: number;
  readonly recordTypes: readonly RecordTypeOption[];
}

/** A few of the late records; the user can unfold the others. */
export const LateRecords = ({ records, total, recordTypes }: Props) => {
  const [isWhole, setIsWhole] = useState(false);
  const { shown, isFolding, unnamed } = foldRecords(records, total, isWhole);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <RecordsTable records={shown} total={total} recordTypes={recordTypes} />
      {isFolding && (
        <MoreRecords
          named={records.length}
          total={total}
          isWhole={isWhole}
          toggle={() => setIsWhole((whole) => !whole)}
        />
      )}
      {unnamed > 0 && <UnnamedRecords count={unnamed} />}
    </Flex>
  );
};
