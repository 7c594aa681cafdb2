import { GuardedPage } from '../components/GuardedPage';
import { useText } from '../hooks/useText';
import { ImportScreen } from './page/ImportScreen';

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

export default ImportPage;
