import { useParams } from 'react-router-dom';
import { fieldKey } from '../fieldProps';
import { useWords } from '../words';
import { Notice } from '../warnings/Notice';
import { RecordLink } from '../warnings/RecordLink';
import { QUESTIONS } from './questions';
import { useDuplicates } from './useDuplicates';

/** Says under the field that a record is known by that there is one already; nothing where the field is another. */
export const DuplicateNotice = ({ name }: { name: string }) => {
  const { slug = '', id } = useParams();
  const isAsked = QUESTIONS[slug]?.under === name && fieldKey(name) === name;
  return isAsked ? <Found uid={slug} documentId={id === 'create' ? undefined : id} /> : null;
};

const Found = ({ uid, documentId }: { uid: string; documentId: string | undefined }) => {
  const words = useWords();
  const found = useDuplicates({ uid, documentId });
  const said = QUESTIONS[uid]?.words;
  if (found.length === 0 || said === undefined) return null;
  return (
    <Notice title={words.duplicates[said].title} hint={words.duplicates[said].hint}>
      {found.map((record) => (
        <RecordLink key={record.documentId} uid={uid} {...record} />
      ))}
    </Notice>
  );
};
