import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useCallback, useRef, useState } from 'react';
import type { ImportAnswer, ImportMeanings } from '../../../../server/src/importing/http/contract';
import { FailureMessage } from '../../components/FailureMessage';
import { Waiting } from '../../components/Waiting';
import { useStepFocus } from '../../hooks/useStepFocus';
import { useText } from '../../hooks/useText';
import { focusHeading } from '../../utils/focus';
import { importStatus } from '../model/status';
import type { ImportAddress } from './useImportAddress';
import { isUnderWay, useImport } from './useImport';
import { ColumnChoice } from './ColumnChoice';
import { ImportResult } from './ImportResult';
import { UnderWay } from './UnderWay';

interface Props {
  readonly id: string;
  readonly go: (change: Partial<ImportAddress>) => void;
}

/** One import in its current state. */
export const OneImport = ({ id, go }: Props) => {
  const text = useText();
  const { remote, reload, keep } = useImport(id);
  const [picked, setPicked] = useState<ImportMeanings>({});
  const content = useRef<HTMLDivElement>(null);
  const focus = useCallback(() => focusHeading(content.current), []);
  useStepFocus(remote.status === 'loaded' ? remote.data.state : null, focus);
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
  const moveOn = (next: ImportAnswer) => {
    // The check that begins has the picked meanings.
    if (isUnderWay(next)) setPicked({});
    keep(next);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {/* One live region for all steps: many screen readers ignore the first content of a new one. */}
      <VisuallyHidden role="status">{importStatus(known, text)}</VisuallyHidden>
      <Typography tag="p" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {text('import.of', { file: known.fileName, type: known.type.label, agency: known.agency.name })}
      </Typography>
      <Flex ref={content} direction="column" alignItems="stretch" gap={6}>
        {renderState()}
      </Flex>
    </Flex>
  );

  function renderState() {
    switch (known.state) {
      case 'uploaded':
        return <ColumnChoice known={known} meanings={picked} keep={moveOn} />;
      case 'checking':
      case 'running':
        return <UnderWay known={known} keep={moveOn} />;
      default:
        return <ImportResult known={known} picked={picked} setPicked={setPicked} keep={moveOn} />;
    }
  }
};
