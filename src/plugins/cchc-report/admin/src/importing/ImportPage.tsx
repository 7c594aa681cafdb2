import { Button } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { GuardedPage } from '../components/GuardedPage';
import { type Heading, PageHeader } from '../components/PageHeader';
import { useStepFocus } from '../hooks/useStepFocus';
import { useText } from '../hooks/useText';
import { focusContent } from '../utils/focus';
import { NewImport } from './page/NewImport';
import { OneImport } from './page/OneImport';
import { useImportAddress } from './page/useImportAddress';

/** The page "Nhập hồ sơ từ tệp". */
const ImportPage = () => {
  const text = useText();
  const heading = { title: text('import.title'), subtitle: text('import.subtitle') };
  const noAccess = { title: text('import.noAccess'), hint: text('import.noAccess.hint') };
  return (
    <GuardedPage heading={heading} needs="import" noAccess={noAccess}>
      {() => <ImportScreen heading={heading} />}
    </GuardedPage>
  );
};

/** Shows the import in the address, or the choice of a file. */
const ImportScreen = ({ heading }: { readonly heading: Heading }) => {
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

export default ImportPage;
