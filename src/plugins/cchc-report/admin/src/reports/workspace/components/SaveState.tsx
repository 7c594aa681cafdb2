import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { TextAction } from '../../../components/TextAction';
import { Turning } from '../../../components/Turning';
import { useText } from '../../../hooks/useText';
import { dayOfInstant, formatMoment, formatTime } from '../../../utils/format';
import { combineSaving } from '../sections/savingState';
import { useDesk } from '../desk';
import { useSectionsNow } from '../hooks/useSections';

const ICONS = {
  saved: <CheckCircle fill="success600" aria-hidden />,
  saving: <Turning />,
  failed: <WarningCircle fill="danger600" aria-hidden />,
  conflict: <WarningCircle fill="danger600" aria-hidden />,
} as const;

/** Shows if all text is saved; a screen reader announces changes. */
export const SaveState = () => {
  const text = useText();
  const { report, store } = useDesk();
  const { sections, savedAt } = useSectionsNow(store);
  const saving = combineSaving(sections.values());
  const at = savedAt ?? report.updated.at;
  const isToday = dayOfInstant(at) === dayOfInstant(new Date().toISOString());
  const time = isToday ? formatTime(at) : formatMoment(at);
  return (
    <Flex gap={2} role="status" aria-live="polite">
      {ICONS[saving]}
      <Typography
        variant="pi"
        textColor={saving === 'failed' || saving === 'conflict' ? 'danger700' : 'neutral700'}
      >
        {text(`workspace.save.${saving}`, { time })}
      </Typography>
      {saving === 'failed' && (
        <Typography variant="pi">
          <TextAction onClick={() => void store.settle()}>{text('workspace.save.retry')}</TextAction>
        </Typography>
      )}
    </Flex>
  );
};
