import { GuardedPage } from '../../components/GuardedPage';
import { useText } from '../../hooks/useText';
import { IncompleteScreen } from './components/IncompleteScreen';

/** The page "Hồ sơ cần bổ sung", reached from the home page. */
const IncompletePage = () => {
  const text = useText();
  const heading = { title: text('incomplete.title'), subtitle: text('incomplete.subtitle') };
  return (
    <GuardedPage
      heading={heading}
      needs="read"
      noAccess={{ title: text('noAccess.title'), hint: text('noAccess.hint') }}
    >
      {() => <IncompleteScreen heading={heading} />}
    </GuardedPage>
  );
};

export default IncompletePage;
