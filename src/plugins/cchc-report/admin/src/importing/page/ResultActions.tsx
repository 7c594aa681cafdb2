import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useId } from 'react';
import type { ImportAnswer, ImportMeanings } from '../../../../server/src/importing/http/contract';
import { BusyButton } from '../../components/BusyButton';
import { FailureNotice } from '../../components/FailureNotice';
import { useAction } from '../../hooks/useAction';
import { useText } from '../../hooks/useText';
import { getRefusedRows, runImport } from '../api';
import { saveFile } from '../../services/saveFile';
import { formatNumber } from '../../utils/format';
import { importHold } from '../model/status';

interface Props {
  readonly known: ImportAnswer;
  readonly picked: ImportMeanings;
  readonly keep: (known: ImportAnswer) => void;
}

/** The actions on a checked or ended import. */
export const ResultActions = ({ known, picked, keep }: Props) => {
  const text = useText();
  const running = useAction();
  const refused = useAction();
  const { counts, state } = known;
  const sure = counts.create + counts.update;
  const hold = state === 'checked' ? importHold(known, picked) : null;
  const why = useId();
  return (
    <>
      {running.failure !== null && (
        <FailureNotice title={text('import.run.failed')} failure={running.failure} dismiss={running.forget} />
      )}
      {refused.failure !== null && (
        <FailureNotice
          title={text('import.refused.failed')}
          failure={refused.failure}
          dismiss={refused.forget}
        />
      )}
      {hold !== null && (
        <Typography tag="p" id={why} textColor="neutral600">
          {text(`import.hold.${hold}`, { count: formatNumber(counts.refused) })}
        </Typography>
      )}
      <Flex gap={3} wrap="wrap">
        {state === 'checked' && (
          <>
            <BusyButton
              isBusy={running.isWorking}
              disabled={hold !== null}
              aria-describedby={hold === null ? undefined : why}
              press={() => void running.run(async () => keep(await runImport(known.id)))}
            >
              {counts.conflict > 0
                ? text('import.run.decided')
                : text('import.run', { count: formatNumber(sure) })}
            </BusyButton>
            <Button variant="secondary" onClick={() => keep({ ...known, state: 'uploaded' })}>
              {text('import.again')}
            </Button>
          </>
        )}
        {counts.refused > 0 && (
          <BusyButton
            variant="tertiary"
            startIcon={<Download />}
            isBusy={refused.isWorking}
            press={() => void refused.run(async () => saveFile(await getRefusedRows(known.id)))}
          >
            {text('import.refused.download')}
          </BusyButton>
        )}
      </Flex>
    </>
  );
};
