import { Box, Flex, Tabs } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { LeaveGuard } from '../../components/LeaveGuard';
import { useText } from '../../../hooks/useText';
import { toChange, type Template } from '../model/templateTexts';
import { useTemplate, type OfTemplate } from '../hooks/useTemplate';
import { type Compared, CompareVersions, EDITED } from './CompareVersions';
import { NewerNotice } from './NewerNotice';
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
  /** Two versions that are compared below the list of versions. */
  const [compared, setCompared] = useState<Compared | null>(null);
  /** How often a button asked for a comparison. */
  const [asked, setAsked] = useState(0);
  const comparison = useRef<HTMLDivElement>(null);
  const { base, texts, newer } = edited;

  const compare = (version: number) => {
    setCompared({ from: String(version), to: EDITED });
    setAsked((times) => times + 1);
    setView('versions');
  };
  // The comparison is below the button that asked for it; its own choices keep the focus.
  useEffect(() => {
    if (asked === 0) return;
    comparison.current?.focus();
    comparison.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  // Only editors get the preview: the server renders any text that it is sent.
  const views = VIEWS.filter((offered) => offered !== 'preview' || mayEdit);

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <LeaveGuard isUnsaved={edited.isUnsaved} />
      <TemplateActions edited={edited} mayEdit={mayEdit} />
      {newer && (
        <NewerNotice
          newer={newer}
          compare={() => compare(newer.version)}
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
            <TemplateTexts edited={edited} answer={answer} mayEdit={mayEdit} />
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
            {compared !== null && (
              <Box paddingTop={6}>
                <CompareVersions
                  of={of}
                  edited={edited}
                  answer={answer}
                  mayEdit={mayEdit}
                  compared={compared}
                  compare={setCompared}
                  heading={comparison}
                />
              </Box>
            )}
          </Tabs.Content>
        </Box>
      </Tabs.Root>
    </Flex>
  );
};
