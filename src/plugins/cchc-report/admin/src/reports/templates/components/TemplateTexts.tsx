import type { EditorView } from '@codemirror/view';
import { Flex, Typography } from '@strapi/design-system';
import { useEffect, useMemo, useRef } from 'react';
import { useText } from '../../../hooks/useText';
import type { Refreshed } from '../../workspace/hooks/useRefreshed';
import type { Insertable } from '../../workspace/model/chipBook';
import type { EditedTemplate } from '../hooks/useTemplate';
import { createTemplateLooks } from '../model/templateLooks';
import type { Template } from '../model/templateTexts';
import { RawTexts } from './RawTexts';
import { TEMPLATE_EDITOR_HINT, TemplateSectionEditor } from './TemplateSectionEditor';

interface Props {
  readonly edited: EditedTemplate;
  /** Its placeholders have the values of the chosen period. */
  readonly answer: Template;
  readonly mayEdit: boolean;
}

/** The sections one below the other as they read, and their code for those who ask for it. */
export const TemplateTexts = ({ edited, answer, mayEdit }: Props) => {
  const text = useText();
  const { base, texts, saving, ledTo, write } = edited;
  const views = useRef(new Map<string, EditorView>());
  const refusal = saving.status === 'failed' && saving.failure.kind === 'refused' ? saving.failure : null;
  /** The section that the server refuses. */
  const refused = refusal?.details?.['section'];
  const told = JSON.stringify(Object.values(texts));
  const looks = useMemo(
    () => createTemplateLooks(answer, JSON.parse(told) as string[], text),
    [answer, told, text],
  );
  const insertable = useMemo(
    (): Refreshed<Insertable> => ({ data: answer, failure: null, isLoading: false, reload: () => undefined }),
    [answer],
  );

  // The editor is marked as invalid by then.
  useEffect(() => {
    if (refusal === null || ledTo.current === refusal) return;
    ledTo.current = refusal;
    if (typeof refused === 'string') views.current.get(refused)?.focus();
  }, [refusal, refused, ledTo]);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" variant="pi" textColor="neutral600" id={TEMPLATE_EDITOR_HINT}>
        {text('templates.editor.hint')}
      </Typography>
      {base.sections.map(({ key, title }) => (
        <TemplateSectionEditor
          key={key}
          title={title}
          value={texts[key] ?? ''}
          looks={looks}
          insertable={insertable}
          error={refusal !== null && refused === key ? refusal.message : null}
          mayEdit={mayEdit}
          write={(typed) => write({ [key]: typed })}
          register={(view) => {
            if (view === null) views.current.delete(key);
            else views.current.set(key, view);
          }}
        />
      ))}
      <RawTexts edited={edited} answer={answer} mayEdit={mayEdit} />
    </Flex>
  );
};
