import { LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Link } from 'react-router-dom';
import type { FiguresAnswer, RecordTypeOption } from '../../../../../server/src/contract';
import { StateMessage } from '../../../components/StateMessage';
import { useText } from '../../../hooks/useText';
import { formatDay } from '../../../utils/format';
import { newRecordPath } from '../../../utils/recordPath';
import { useRecordRights } from '../../../hooks/useRecordRights';

interface Props {
  readonly answer: FiguresAnswer;
  readonly recordTypes: readonly RecordTypeOption[];
}

/** No figure has a value: nothing was published by the window's end. Says what to enter first. */
export const NothingYet = ({ answer, recordTypes }: Props) => {
  const text = useText();
  const may = useRecordRights();
  const offered = recordTypes.filter(({ uid }) => may('create', uid));
  const { period, agency } = answer.data;
  return (
    <StateMessage
      icon={<EmptyDocuments width="16rem" height="8.8rem" />}
      title={text('nothingYet.title', { agency: agency.name, to: formatDay(period.to) })}
      actions={offered.map(({ type, uid, label }) => (
        <LinkButton key={type} tag={Link} to={newRecordPath(uid)} variant="secondary" startIcon={<Plus />}>
          {label}
        </LinkButton>
      ))}
    >
      {text(offered.length === 0 ? 'nothingYet.hintReader' : 'nothingYet.hint')}
    </StateMessage>
  );
};
