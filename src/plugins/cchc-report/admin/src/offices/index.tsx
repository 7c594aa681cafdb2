import { GuardedPage } from '../components/GuardedPage';
import { useText } from '../hooks/useText';
import { OfficesScreen } from './components/OfficesScreen';

/** The page "Cơ quan và thành viên": everybody chooses an office, administrators place accounts. */
const OfficesPage = () => {
  const text = useText();
  const heading = { title: text('offices.title'), subtitle: text('offices.subtitle') };
  const noAccess = { title: text('noAccess.title'), hint: text('noAccess.hint') };
  return (
    <GuardedPage heading={heading} needs="read" noAccess={noAccess}>
      {(may) => <OfficesScreen heading={heading} mayPlace={may('members')} />}
    </GuardedPage>
  );
};

export default OfficesPage;
