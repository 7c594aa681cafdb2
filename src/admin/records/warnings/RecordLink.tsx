import { Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { useHref } from 'react-router-dom';
import type { RecordAnswer } from '../../../plugins/cchc-report/server/src/contract';
import { useWords } from '../words';

type Props = Pick<RecordAnswer, 'documentId' | 'title'> & { uid: string };

/** Opens beside the form, so that what is being written stays. */
export const RecordLink = ({ uid, documentId, title }: Props) => {
  const words = useWords();
  const href = useHref(`/content-manager/collection-types/${uid}/${documentId}`);
  return (
    <Link href={href} isExternal>
      <Typography variant="pi" textColor="primary600">
        {title === '' ? words.untitled : title}
        <VisuallyHidden> ({words.newTab})</VisuallyHidden>
      </Typography>
    </Link>
  );
};
