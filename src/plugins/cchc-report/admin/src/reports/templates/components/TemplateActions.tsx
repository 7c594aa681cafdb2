import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Confirm } from '../../../components/Confirm';
import { FailureNotice } from '../../../components/FailureNotice';
import { useText } from '../../../hooks/useText';
import { formatMoment } from '../../../utils/format';
import type { EditedTemplate } from '../hooks/useTemplate';

interface Props {
  readonly edited: EditedTemplate;
  readonly mayEdit: boolean;
}

/** The current version, and the actions on the whole template. */
export const TemplateActions = ({ edited, mayEdit }: Props) => {
  const text = useText();
  const [isResetting, setIsResetting] = useState(false);
  const { base, saving, isUnsaved } = edited;
  const isWorking = saving.status === 'working';
  const version =
    base.updated === null
      ? text('templates.version.default')
      : text('templates.version.by', {
          version: base.version,
          by: base.updated.by,
          at: formatMoment(base.updated.at),
        });
  const state = isUnsaved ? text('templates.unsaved') : saving.status === 'saved' && text('templates.saved');

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <div>
          <Typography tag="h2" variant="beta">
            {base.name}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {base.isDefault && base.updated !== null
              ? `${version} · ${text('templates.isDefault')}`
              : version}
          </Typography>
        </div>
        {mayEdit ? (
          <Flex gap={3} wrap="wrap">
            <Typography role="status" variant="pi" textColor={isUnsaved ? 'warning700' : 'neutral600'}>
              {state}
            </Typography>
            <Button
              variant="tertiary"
              disabled={base.isDefault && !isUnsaved}
              onClick={() => setIsResetting(true)}
            >
              {text('templates.reset')}
            </Button>
            <Button aria-busy={isWorking} disabled={!isUnsaved} onClick={() => void edited.save()}>
              {text(isWorking ? 'templates.saving' : 'templates.save')}
            </Button>
          </Flex>
        ) : (
          <Typography variant="pi" textColor="neutral600">
            {text('templates.readOnly')}
          </Typography>
        )}
      </Flex>
      {saving.status === 'failed' && (
        <FailureNotice title={text('templates.notSaved')} failure={saving.failure} dismiss={edited.dismiss} />
      )}
      <Confirm
        isOpen={isResetting}
        title={text('templates.reset')}
        cancelLabel={text('life.new.cancel')}
        confirmLabel={text('templates.reset')}
        cancel={() => setIsResetting(false)}
        confirm={() => {
          setIsResetting(false);
          void edited.reset();
        }}
      >
        {text('templates.reset.hint')}
      </Confirm>
    </Flex>
  );
};
