import { GuardedPage } from '../../components/GuardedPage';
import { useText } from '../../hooks/useText';
import { TemplatesScreen } from './components/TemplatesScreen';

/** The page "Mẫu báo cáo": readable with one permission, editable with a second. */
const TemplatesPage = () => {
  const text = useText();
  const heading = { title: text('templates.title'), subtitle: text('templates.subtitle') };
  const noAccess = { title: text('templates.noAccess'), hint: text('life.noAccess.hint') };
  return (
    <GuardedPage heading={heading} needs="read" noAccess={noAccess}>
      {(may) => <TemplatesScreen heading={heading} may={may} />}
    </GuardedPage>
  );
};

export default TemplatesPage;
