import { Button } from '@strapi/design-system';
import { ChangedNotice } from '../../components/ChangedNotice';
import { useText } from '../../../hooks/useText';
import { formatMoment } from '../../../utils/format';
import type { Template } from '../model/templateTexts';

interface Props {
  readonly newer: Template;
  /** Shows the newer version beside the text. */
  readonly compare: () => void;
  readonly take: () => void;
  readonly overwrite: () => void;
}

/** Warns that somebody saved the template during the edit: who, when, and the possible actions. */
export const NewerNotice = ({ newer, compare, take, overwrite }: Props) => {
  const text = useText();
  const { updated, version } = newer;
  return (
    <ChangedNotice
      title={
        updated === null
          ? text('templates.newer', { version })
          : text('templates.newer.by', { version, by: updated.by, at: formatMoment(updated.at) })
      }
      actions={
        <>
          <Button size="S" onClick={compare}>
            {text('templates.newer.compare')}
          </Button>
          <Button size="S" variant="secondary" onClick={overwrite}>
            {text('templates.newer.overwrite')}
          </Button>
          <Button size="S" variant="danger-light" onClick={take}>
            {text('templates.newer.take')}
          </Button>
        </>
      }
    >
      {text('templates.newer.hint')}
    </ChangedNotice>
  );
};
