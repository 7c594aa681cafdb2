import { Button, Flex } from '@strapi/design-system';
import { type Dispatch, type SetStateAction, useCallback } from 'react';
import type { ImportAnswer, ImportMeanings } from '../../../../server/src/importing/http/contract';
import { BusyButton } from '../../components/BusyButton';
import { Card } from '../../components/Card';
import { FailureMessage } from '../../components/FailureMessage';
import { FailureNotice } from '../../components/FailureNotice';
import { Waiting } from '../../components/Waiting';
import { useAction } from '../../hooks/useAction';
import { useRemote } from '../../hooks/useRemote';
import { useText } from '../../hooks/useText';
import { checkImport, getUnknown } from '../api';
import { formatNumber } from '../../utils/format';
import { mergeChoices } from '../model/choices';
import { openProposals, withMeaning, withProposals } from '../model/meanings';
import { type Pick, UnknownTable } from './UnknownTable';

interface Props {
  readonly known: ImportAnswer;
  readonly picked: ImportMeanings;
  readonly setPicked: Dispatch<SetStateAction<ImportMeanings>>;
  readonly keep: (known: ImportAnswer) => void;
}

/** The unknown names of the file, to be given meanings; nothing if there are none. */
export const UnknownNames = ({ known, picked, setPicked, keep }: Props) => {
  const text = useText();
  const { remote, reload } = useRemote(getUnknown, known.id);
  const checking = useAction();
  const pick = useCallback<Pick>(
    (field, one, meaning) => setPicked((now) => withMeaning(now, field, one, meaning)),
    [setPicked],
  );
  if (remote.status === 'loading') return <Waiting>{text('life.opening')}</Waiting>;
  if (remote.status === 'failed') return <FailureMessage failure={remote.failure} retry={reload} />;
  if (remote.data.length === 0) return null;
  const fields = remote.data;
  const proposals = openProposals(fields, picked).length;
  return (
    <Card title={text('import.unknown')} hint={text('import.unknown.hint')}>
      {proposals > 1 && (
        <Flex>
          <Button
            variant="secondary"
            size="S"
            onClick={({ currentTarget }) => {
              // This button goes away with the last proposal.
              currentTarget.closest('section')?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
              setPicked((now) => withProposals(fields, now));
            }}
          >
            {text('import.unknown.takeAll', { count: formatNumber(proposals) })}
          </Button>
        </Flex>
      )}
      <UnknownTable fields={fields} picked={picked} pick={pick} />
      {checking.failure !== null && (
        <FailureNotice
          title={text('import.check.failed')}
          failure={checking.failure}
          dismiss={checking.forget}
        />
      )}
      <Flex>
        <BusyButton
          variant="secondary"
          isBusy={checking.isWorking}
          press={() =>
            void checking.run(async () =>
              keep(await checkImport(known.id, { ...mergeChoices(known, {}), meanings: picked })),
            )
          }
        >
          {text('import.unknown.check')}
        </BusyButton>
      </Flex>
    </Card>
  );
};
