import { Alert, Badge, Flex } from '@strapi/design-system';
import type { Dispatch, SetStateAction } from 'react';
import type { ImportAnswer, ImportMeanings } from '../../../../server/src/importing/http/contract';
import { Card } from '../../components/Card';
import { useText } from '../../hooks/useText';
import { countText, shownCounts, uncountedText } from '../model/status';
import { Conflicts } from './Conflicts';
import { Problems, Uncounted } from './Problems';
import { ResultActions } from './ResultActions';
import { UnknownNames } from './UnknownNames';

interface Props {
  readonly known: ImportAnswer;
  /** Meanings picked since the check. */
  readonly picked: ImportMeanings;
  readonly setPicked: Dispatch<SetStateAction<ImportMeanings>>;
  readonly keep: (known: ImportAnswer) => void;
}

/** The result of a check or a run: counts, unknown names, problems by column, conflicts to decide, and the next steps. */
export const ImportResult = ({ known, picked, setPicked, keep }: Props) => {
  const text = useText();
  const title = text(`import.state.${known.state}`);
  return (
    <>
      {known.state === 'failed' && (
        <Alert variant="danger" title={title} closeLabel={text('download.dismiss')}>
          {known.reason}
        </Alert>
      )}
      <Card title={title} hint={text(`import.hint.${known.state === 'checked' ? 'checked' : 'ended'}`)}>
        <Flex tag="ul" gap={2} wrap="wrap">
          {shownCounts(known).map(({ outcome, count }) => (
            <li key={outcome}>
              <Badge
                backgroundColor={
                  outcome === 'refused' ? 'danger100' : outcome === 'conflict' ? 'warning100' : 'neutral150'
                }
                textColor={
                  outcome === 'refused' ? 'danger700' : outcome === 'conflict' ? 'neutral800' : 'neutral700'
                }
              >
                {countText({ outcome, count }, text)}
              </Badge>
            </li>
          ))}
          {known.uncounted > 0 && (
            <li>
              <Badge backgroundColor="warning100" textColor="neutral800">
                {uncountedText(known, text)}
              </Badge>
            </li>
          )}
        </Flex>
        <ResultActions known={known} picked={picked} keep={keep} />
      </Card>
      {known.state === 'checked' && (
        <UnknownNames known={known} picked={picked} setPicked={setPicked} keep={keep} />
      )}
      {known.uncounted > 0 && <Uncounted id={known.id} />}
      {known.counts.refused + known.counts.skipped > 0 && <Problems id={known.id} />}
      {known.state === 'checked' && known.counts.conflict > 0 && <Conflicts id={known.id} />}
    </>
  );
};
