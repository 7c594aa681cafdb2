import { Flex, ProgressBar, Typography } from '@strapi/design-system';
import type { ImportAnswer } from '../../../../server/src/importing/http/contract';
import { BusyButton } from '../../components/BusyButton';
import { Card } from '../../components/Card';
import { FailureNotice } from '../../components/FailureNotice';
import { useAction } from '../../hooks/useAction';
import { useText } from '../../hooks/useText';
import { cancelImport } from '../api';
import { formatNumber } from '../../utils/format';
import { importPercent } from '../model/status';

interface Props {
  readonly known: ImportAnswer;
  readonly keep: (known: ImportAnswer) => void;
}

/** The progress of a check or a run, with a button to stop it. */
export const UnderWay = ({ known, keep }: Props) => {
  const text = useText();
  const stopping = useAction();
  const { done, total } = known.progress;
  const title = text(known.state === 'checking' ? 'import.checking' : 'import.running');
  return (
    <Card title={title} hint={text('import.underWay.hint')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <ProgressBar value={importPercent(known.progress)} size="M" aria-label={title} />
        <Typography tag="p" aria-hidden>
          {text('import.progress', { done: formatNumber(done), total: formatNumber(total) })}
        </Typography>
        {stopping.failure !== null && (
          <FailureNotice
            title={text('import.cancel.failed')}
            failure={stopping.failure}
            dismiss={stopping.forget}
          />
        )}
        <Flex>
          <BusyButton
            variant="danger-light"
            isBusy={stopping.isWorking}
            press={() => void stopping.run(async () => keep(await cancelImport(known.id)))}
          >
            {text('import.cancel')}
          </BusyButton>
        </Flex>
      </Flex>
    </Card>
  );
};
