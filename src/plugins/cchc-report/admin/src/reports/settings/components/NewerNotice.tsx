import { Button } from '@strapi/design-system';
import { ChangedNotice } from '../../components/ChangedNotice';
import { useText } from '../../../hooks/useText';
import { formatMoment } from '../../../utils/format';
import { changedSettings } from '../model/settingsForm';
import type { Loaded } from '../hooks/useSettings';

interface Props {
  readonly newer: Loaded;
  /** The settings that the form was filled from. */
  readonly before: Loaded;
  readonly take: () => void;
  readonly overwrite: () => void;
}

/** Warns that somebody saved the settings during the edit: who, when, which fields, and the possible actions. */
export const NewerNotice = ({ newer, before, take, overwrite }: Props) => {
  const text = useText();
  const { updated } = newer;
  const names = changedSettings(newer.settings, before.settings).map((name) => text(`settings.name.${name}`));
  return (
    <ChangedNotice
      title={
        updated === null
          ? text('settings.newer')
          : text('settings.newer.by', { by: updated.by, at: formatMoment(updated.at) })
      }
      actions={
        <>
          <Button size="S" variant="secondary" onClick={overwrite}>
            {text('settings.newer.overwrite')}
          </Button>
          <Button size="S" variant="danger-light" onClick={take}>
            {text('settings.newer.take')}
          </Button>
        </>
      }
    >
      {names.length > 0 && <p>{text('settings.newer.changed', { names: names.join(', ') })}</p>}
      <p>{text('settings.newer.hint')}</p>
    </ChangedNotice>
  );
};
