import { Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { PeriodKind } from '../../../../../server/src/contract';
import { FailureMessage } from '../../../components/FailureMessage';
import type { Options } from '../../../components/OfAgency';
import { Waiting } from '../../../components/Waiting';
import { useLatest } from '../../../hooks/useLatest';
import { useRemote } from '../../../hooks/useRemote';
import { useText } from '../../../hooks/useText';
import { getTemplate, templatePath } from '../../officeApi';
import { lastEnded } from '../model/lastEnded';
import { PeriodOfValues } from './PeriodOfValues';
import { TemplateEditor } from './TemplateEditor';

interface Props {
  readonly agency: string;
  readonly kind: PeriodKind;
  readonly options: Options;
  readonly mayEdit: boolean;
}

/** A template with the values of a real period. A change of period changes the values, and keeps typed text. */
export const TemplateOfKind = ({ agency, kind, options, mayEdit }: Props) => {
  const text = useText();
  const [period, setPeriod] = useState(() => lastEnded(kind, agency, options));
  const { remote, reload } = useRemote(getTemplate, templatePath(kind, agency, { period }));
  const latest = useLatest(remote);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <PeriodOfValues
        period={period}
        today={options.today}
        isLoading={remote.status === 'loading' && latest !== null}
        choose={setPeriod}
      />
      {remote.status === 'loading' && latest === null && <Waiting>{text('templates.loading')}</Waiting>}
      {remote.status === 'failed' && <FailureMessage failure={remote.failure} retry={reload} />}
      {latest !== null && (
        <TemplateEditor agency={agency} kind={kind} period={period} answer={latest.data} mayEdit={mayEdit} />
      )}
    </Flex>
  );
};
