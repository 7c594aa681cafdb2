import { GuardedPage } from '../../components/GuardedPage';
import { useText } from '../../hooks/useText';
import { SettingsScreen } from './components/SettingsScreen';

/** The page "Thiết lập báo cáo của cơ quan": readable with one permission, editable with a second. */
const SettingsPage = () => {
  const text = useText();
  const heading = { title: text('settings.title'), subtitle: text('settings.subtitle') };
  const noAccess = { title: text('settings.noAccess'), hint: text('life.noAccess.hint') };
  return (
    <GuardedPage heading={heading} needs="read" noAccess={noAccess}>
      {(may) => <SettingsScreen heading={heading} may={may} />}
    </GuardedPage>
  );
};

export default SettingsPage;
