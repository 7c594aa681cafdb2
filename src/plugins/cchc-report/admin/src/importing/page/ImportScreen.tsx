import { Button } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { type Heading, PageHeader } from '../../components/PageHeader';
import { useStepFocus } from '../../hooks/useStepFocus';
import { useText } from '../../hooks/useText';
import { focusContent } from '../../utils/focus';
import { useImportAddress } from './useImportAddress';
import { NewImport } from './NewImport';
import { OneImport } from './OneImport';

/** Either one import that is under way or was, or the choice of a file. */
export const ImportScreen = ({ heading }: { readonly heading: Heading }) => {
  const text = useText();
  const { address, go } = useImportAddress();
  useStepFocus(address.id ?? '', focusContent);
  const another = (
    <Button variant="secondary" onClick={() => go({ id: null })}>
      {text('import.another')}
    </Button>
  );
  return (
    <>
      <PageHeader {...heading} action={address.id !== null && another} />
      <Layouts.Content>
        {address.id === null ? (
          <NewImport address={address} go={go} />
        ) : (
          <OneImport key={address.id} id={address.id} go={go} />
        )}
      </Layouts.Content>
    </>
  );
};
