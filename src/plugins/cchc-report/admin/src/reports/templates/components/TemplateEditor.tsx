import { Box, Flex, Tabs } from '@strapi/design-system';
import { useState } from 'react';
import { LeaveGuard } from '../../components/LeaveGuard';
import { useText } from '../../../hooks/useText';
import { toChange, toTexts, type Template } from '../model/templateTexts';
import { useTemplate, type OfTemplate } from '../hooks/useTemplate';
import { NewerNotice } from './NewerNotice';
import type { OtherTexts } from './SectionField';
import { TemplateActions } from './TemplateActions';
import { TemplatePreview } from './TemplatePreview';
import { TemplateTexts } from './TemplateTexts';
import { Versions } from './Versions';

const VIEWS = ['text', 'preview', 'versions'] as const;
type View = (typeof VIEWS)[number];

interface Props extends OfTemplate {
  /** Holds the values of the chosen period. */
  readonly answer: Template;
  readonly mayEdit: boolean;
}

/** The texts of a template, their preview for a real period, and earlier versions. */
export const TemplateEditor = ({ answer, mayEdit, ...of }: Props) => {
  const text = useText();
  const edited = useTemplate(of, answer);
  const [view, setView] = useState<View>('text');
  /** A different version, shown beside the text. */
  const [other, setOther] = useState<OtherTexts | null>(null);
  const { base, texts, newer } = edited;

  const compare = (label: string, template: Template) => {
    setOther({ label, texts: toTexts(template.sections) });
    setView('text');
  };
  // Only editors get the preview: the server renders any text that it is sent.
  const views = VIEWS.filter((offered) => offered !== 'preview' || mayEdit);

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <LeaveGuard isUnsaved={edited.isUnsaved} />
      <TemplateActions edited={edited} mayEdit={mayEdit} />
      {newer && (
        <NewerNotice
          newer={newer}
          compare={() => compare(text('templates.newer.label', { version: newer.version }), newer)}
          take={() => edited.take(newer)}
          overwrite={() => void edited.save(newer)}
        />
      )}
      <Tabs.Root
        variant="simple"
        value={view}
        onValueChange={(next) => setView(VIEWS.find((known) => known === next) ?? 'text')}
      >
        <Tabs.List aria-label={text('templates.views')}>
          {views.map((offered) => (
            <Tabs.Trigger key={offered} value={offered}>
              {text(`templates.view.${offered}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Box paddingTop={4}>
          <Tabs.Content value="text">
            <TemplateTexts
              edited={edited}
              answer={answer}
              mayEdit={mayEdit}
              other={other}
              closeOther={() => setOther(null)}
            />
          </Tabs.Content>
          {mayEdit && (
            <Tabs.Content value="preview">
              <TemplatePreview of={of} sections={toChange(base.sections, texts)} />
            </Tabs.Content>
          )}
          <Tabs.Content value="versions">
            <Versions
              of={of}
              edited={edited}
              mayEdit={mayEdit}
              compare={compare}
              show={() => setView('text')}
            />
          </Tabs.Content>
        </Box>
      </Tabs.Root>
    </Flex>
  );
};
