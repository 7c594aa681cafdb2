import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { ImportConflictAnswer } from '../../../../server/src/importing/http/contract';
import { BusyButton } from '../../components/BusyButton';
import { Card } from '../../components/Card';
import { FailureMessage } from '../../components/FailureMessage';
import { FailureNotice } from '../../components/FailureNotice';
import { Waiting } from '../../components/Waiting';
import { useAction } from '../../hooks/useAction';
import { useLatest } from '../../hooks/useLatest';
import { useRemote } from '../../hooks/useRemote';
import { useText } from '../../hooks/useText';
import { decideConflict, getConflicts } from '../api';
import { ConflictTable } from './ConflictTable';

/** Records changed both in the file and in the app; the app's values are kept unless the file's are chosen. */
export const Conflicts = ({ id }: { readonly id: string }) => {
  const text = useText();
  const [after, setAfter] = useState(0);
  const { remote, reload } = useRemote(getConflicts, `${encodeURIComponent(id)}/conflicts?after=${after}`);
  const latest = useLatest(remote);
  const deciding = useAction();
  if (remote.status === 'failed') return <FailureMessage failure={remote.failure} retry={reload} />;
  if (latest === null) return <Waiting>{text('life.opening')}</Waiting>;
  const { data, meta } = latest;
  const decide = (row: ImportConflictAnswer['row'] | null, takeFile: boolean) =>
    void deciding.run(async () => {
      await decideConflict(id, { row, takeFile });
      reload();
    });
  return (
    <Card title={text('import.conflicts')} hint={text('import.conflicts.hint')}>
      {deciding.failure !== null && (
        <FailureNotice
          title={text('import.decide.failed')}
          failure={deciding.failure}
          dismiss={deciding.forget}
        />
      )}
      <Flex gap={3} wrap="wrap">
        {[false, true].map((takeFile) => (
          <BusyButton
            key={String(takeFile)}
            variant="tertiary"
            isBusy={deciding.isWorking}
            press={() => decide(null, takeFile)}
          >
            {text(takeFile ? 'import.conflicts.allFile' : 'import.conflicts.allHere')}
          </BusyButton>
        ))}
      </Flex>
      <div aria-busy={remote.status === 'loading'}>
        <ConflictTable conflicts={data} decide={decide} />
      </div>
      <Flex gap={3}>
        {after > 0 && (
          <Button variant="tertiary" onClick={() => setAfter(0)}>
            {text('import.conflicts.first')}
          </Button>
        )}
        {meta.next !== null && (
          <Button variant="tertiary" onClick={() => setAfter(meta.next ?? 0)}>
            {text('import.conflicts.more')}
          </Button>
        )}
      </Flex>
    </Card>
  );
};
