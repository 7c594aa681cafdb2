import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { TemplateVersion } from '../../../../../server/src/contract';
import { Confirm } from '../../../components/Confirm';
import { FailureNotice } from '../../../components/FailureNotice';
import { useText } from '../../../hooks/useText';
import { failureFrom } from '../../../services/api';
import type { Failure } from '../../../services/failure';
import { getTemplate, templatePath } from '../../officeApi';
import { toTexts, type Template } from '../model/templateTexts';
import type { EditedTemplate, OfTemplate } from '../hooks/useTemplate';
import { VersionsTable } from './VersionsTable';

interface Props {
  readonly of: OfTemplate;
  readonly edited: EditedTemplate;
  readonly mayEdit: boolean;
  /** Compares a version with the text that is being edited. */
  readonly compare: (version: number) => void;
  /** Switches to the text. */
  readonly show: () => void;
}

/** Earlier versions of the template: each can be viewed, and its text restored. */
export const Versions = ({ of, edited, mayEdit, compare, show }: Props) => {
  const text = useText();
  const [failure, setFailure] = useState<Failure | null>(null);
  /** A version that would replace unsaved text. */
  const [asked, setAsked] = useState<TemplateVersion | null>(null);
  const { versions } = edited.base;

  const withFetched = async ({ version }: TemplateVersion, use: (template: Template) => void) => {
    setFailure(null);
    try {
      const path = templatePath(of.kind, of.agency, { period: of.period, version: String(version) });
      use((await getTemplate(path)).data);
    } catch (error) {
      setFailure(failureFrom(error));
    }
  };
  const use = (version: TemplateVersion) =>
    withFetched(version, ({ sections }) => {
      edited.write(toTexts(sections));
      show();
    });

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {failure && (
        <FailureNotice
          title={text('templates.version.failed')}
          failure={failure}
          dismiss={() => setFailure(null)}
        />
      )}
      {versions.length === 0 ? (
        <Flex direction="column" alignItems="flex-start" gap={3}>
          <Typography tag="p">{text('templates.versions.none')}</Typography>
          <Button size="S" variant="tertiary" onClick={() => compare(0)}>
            {text('templates.compare')}
          </Button>
        </Flex>
      ) : (
        <VersionsTable
          versions={versions}
          current={edited.base.version}
          see={({ version }) => compare(version)}
          use={mayEdit ? (version) => (edited.isUnsaved ? setAsked(version) : void use(version)) : null}
        />
      )}
      <Confirm
        isOpen={asked !== null}
        title={text('templates.version.use')}
        cancelLabel={text('life.new.cancel')}
        confirmLabel={text('templates.version.use')}
        cancel={() => setAsked(null)}
        confirm={() => {
          setAsked(null);
          if (asked !== null) void use(asked);
        }}
      >
        {text('templates.version.use.hint')}
      </Confirm>
    </Flex>
  );
};
