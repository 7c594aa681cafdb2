import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import type { RemarkAnswer } from '../../../../../../server/src/contract';
import { BusyButton } from '../../../../components/BusyButton';
import { FailureNotice } from '../../../../components/FailureNotice';
import { useAction } from '../../../../hooks/useAction';
import { useText } from '../../../../hooks/useText';
import { formatMoment } from '../../../../utils/format';
import { answerRemark, resolveRemark } from '../../../api';
import { useEditors } from '../../editors';

interface Said {
  readonly by: string;
  readonly at: string;
  readonly text: string;
}

const Words = ({ by, at, text }: Said) => (
  <div>
    <Typography variant="pi" textColor="neutral600" tag="p">
      {by} · {formatMoment(at)}
    </Typography>
    <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {text}
    </Typography>
  </div>
);

interface Props {
  readonly remark: RemarkAnswer;
  readonly mayWrite: boolean;
  readonly changed: () => void;
}

/** One remark with its answers; the one that the address names is scrolled to. */
export const Remark = ({ remark, mayWrite, changed }: Props) => {
  const text = useText();
  const editors = useEditors();
  const { isWorking, failure, run, forget } = useAction();
  const [words, setWords] = useState('');
  const box = useRef<HTMLLIElement>(null);
  const isNamed = new URLSearchParams(useLocation().search).get('remark') === remark.id;
  const { id, section, sectionTitle, anchor, answers, resolved } = remark;
  useEffect(() => {
    if (isNamed) box.current?.focus();
  }, [isNamed]);

  const act = async (work: () => Promise<unknown>) => {
    if (!(await run(async () => void (await work())))) return;
    setWords('');
    changed();
  };

  return (
    <Box
      tag="li"
      ref={box}
      tabIndex={-1}
      background={resolved === null ? 'neutral0' : 'neutral100'}
      borderColor={isNamed ? 'primary600' : 'neutral200'}
      hasRadius
      padding={4}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" gap={2} wrap="wrap">
          <Typography tag="h3" variant="omega" fontWeight="bold">
            {sectionTitle}
          </Typography>
          {editors !== null && (
            <Button variant="tertiary" size="S" onClick={() => editors.focus(section)}>
              {text('workspace.check.go')}
            </Button>
          )}
        </Flex>
        {anchor !== null && (
          <Typography tag="p" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
            “{anchor}”
          </Typography>
        )}
        <Words by={remark.by} at={remark.at} text={remark.text} />
        {answers.map((answer) => (
          <Box key={answer.id} paddingLeft={4}>
            <Words by={answer.by} at={answer.at} text={answer.text} />
          </Box>
        ))}
        {resolved !== null && (
          <Typography variant="pi" textColor="success700" tag="p">
            {text('workspace.remarks.resolved', { by: resolved.by, at: formatMoment(resolved.at) })}
          </Typography>
        )}
        {failure !== null && (
          <FailureNotice title={text('workspace.remarks.notSaved')} failure={failure} dismiss={forget} />
        )}
        {mayWrite && resolved === null && (
          <>
            <Field.Root name={`answer-${id}`}>
              <Field.Label>{text('workspace.remarks.answer')}</Field.Label>
              <Textarea
                value={words}
                maxLength={2000}
                onChange={({ currentTarget }) => setWords(currentTarget.value)}
              />
            </Field.Root>
            <Flex gap={2} wrap="wrap">
              <BusyButton
                variant="secondary"
                size="S"
                isBusy={isWorking}
                disabled={words.trim() === ''}
                press={() => void act(() => answerRemark(id, words))}
              >
                {text('workspace.remarks.sendAnswer')}
              </BusyButton>
              <BusyButton
                variant="tertiary"
                size="S"
                isBusy={isWorking}
                press={() => void act(() => resolveRemark(id))}
              >
                {text('workspace.remarks.resolve')}
              </BusyButton>
            </Flex>
          </>
        )}
      </Flex>
    </Box>
  );
};
