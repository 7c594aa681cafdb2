import { Button, Field, Flex, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import { useState } from 'react';
import { BusyButton } from '../../../../components/BusyButton';
import { FailureNotice } from '../../../../components/FailureNotice';
import { useAction } from '../../../../hooks/useAction';
import { useText } from '../../../../hooks/useText';
import { addRemark } from '../../../api';
import { useDesk } from '../../desk';

/** A new remark on a section of the report, or on a sentence of it. */
export const NewRemark = ({ added }: { readonly added: () => void }) => {
  const text = useText();
  const { report } = useDesk();
  const { isWorking, failure, run, forget } = useAction();
  const [isOpen, setIsOpen] = useState(false);
  const [section, setSection] = useState(report.sections[0]?.key ?? '');
  const [anchor, setAnchor] = useState('');
  const [words, setWords] = useState('');

  const add = async () => {
    const remark = { section, text: words, ...(anchor.trim() !== '' && { anchor: anchor.trim() }) };
    const isDone = await run(async () => void (await addRemark(report.documentId, remark)));
    if (!isDone) return;
    setAnchor('');
    setWords('');
    setIsOpen(false);
    added();
  };

  if (!isOpen)
    return (
      <div>
        <Button variant="secondary" onClick={() => setIsOpen(true)}>
          {text('workspace.remarks.new')}
        </Button>
      </div>
    );
  return (
    <Flex
      tag="form"
      direction="column"
      alignItems="stretch"
      gap={3}
      aria-label={text('workspace.remarks.new')}
    >
      {failure !== null && (
        <FailureNotice title={text('workspace.remarks.notSaved')} failure={failure} dismiss={forget} />
      )}
      <Field.Root name="section" required>
        <Field.Label>{text('workspace.remarks.section')}</Field.Label>
        <SingleSelect value={section} onChange={(chosen) => setSection(String(chosen))}>
          {report.sections.map(({ key, title }) => (
            <SingleSelectOption key={key} value={key}>
              {title}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root name="anchor" hint={text('workspace.remarks.anchor.hint')}>
        <Field.Label>{text('workspace.remarks.anchor')}</Field.Label>
        <Textarea
          value={anchor}
          maxLength={2000}
          onChange={({ currentTarget }) => setAnchor(currentTarget.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root name="text" required hint={text('workspace.remarks.text.hint')}>
        <Field.Label>{text('workspace.remarks.text')}</Field.Label>
        <Textarea
          value={words}
          maxLength={2000}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2}>
        <BusyButton isBusy={isWorking} disabled={words.trim() === ''} press={() => void add()}>
          {text('workspace.remarks.send')}
        </BusyButton>
        <Button variant="tertiary" onClick={() => setIsOpen(false)}>
          {text('workspace.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
};
