import { Flex, Typography } from '@strapi/design-system';
import { FailureMessage } from '../../../components/FailureMessage';
import { Waiting } from '../../../components/Waiting';
import { useText } from '../../../hooks/useText';
import type { ImportAddress } from '../hooks/useImportAddress';
import { useImport } from '../hooks/useImport';
import { ColumnChoice } from './ColumnChoice';
import { ImportResult } from './ImportResult';
import { UnderWay } from './UnderWay';

interface Props {
  readonly id: string;
  readonly go: (change: Partial<ImportAddress>) => void;
}

/** One import, at whatever it is. */
export const OneImport = ({ id, go }: Props) => {
  const text = useText();
  const { remote, reload, keep } = useImport(id);
  if (remote.status === 'loading') return <Waiting>{text('life.opening')}</Waiting>;
  if (remote.status === 'failed')
    return (
      <FailureMessage
        failure={remote.failure}
        retry={reload}
        wayBack={{ label: text('import.another'), go: () => go({ id: null }) }}
      />
    );
  const known = remote.data;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Typography tag="p" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {text('import.of', { file: known.fileName, type: known.type.label, agency: known.agency.name })}
      </Typography>
      {shown()}
    </Flex>
  );

  function shown() {
    switch (known.state) {
      case 'uploaded':
        return <ColumnChoice known={known} keep={keep} />;
      case 'checking':
      case 'running':
        return <UnderWay known={known} keep={keep} />;
      default:
        return <ImportResult known={known} keep={keep} />;
    }
  }
};
