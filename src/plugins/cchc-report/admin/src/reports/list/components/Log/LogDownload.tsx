import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useRef, useState } from 'react';
import { FailureNotice } from '../../../../components/FailureNotice';
import { useText } from '../../../../hooks/useText';
import { failureFrom } from '../../../../services/api';
import type { Failure } from '../../../../services/failure';
import { getActionsFile } from '../../../officeApi';
import { saveFile } from '../../../../services/saveFile';
import { writeReportsAddress } from '../../../model/reportsAddress';

interface Props {
  readonly agency: string;
  readonly disabled: boolean;
}

/** The whole log as a file for a spreadsheet. */
export const LogDownload = ({ agency, disabled }: Props) => {
  const text = useText();
  const [state, setState] = useState<'idle' | 'working' | Failure>('idle');
  const isWorking = useRef(false);

  const download = async () => {
    if (isWorking.current) return;
    isWorking.current = true;
    setState('working');
    try {
      saveFile(await getActionsFile(writeReportsAddress({ agency })));
      setState('idle');
    } catch (error) {
      setState(failureFrom(error));
    } finally {
      isWorking.current = false;
    }
  };

  return (
    <Flex direction="column" alignItems="flex-end" gap={3}>
      <Button
        variant="secondary"
        size="S"
        startIcon={<Download />}
        disabled={disabled}
        aria-busy={state === 'working'}
        onClick={() => void download()}
      >
        {text(state === 'working' ? 'life.log.downloading' : 'life.log.download')}
      </Button>
      {typeof state === 'object' && (
        <FailureNotice
          title={text('life.log.downloadFailed')}
          failure={state}
          dismiss={() => setState('idle')}
        />
      )}
    </Flex>
  );
};
