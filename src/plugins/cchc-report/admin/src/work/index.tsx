import { GuardedPage } from '../components/GuardedPage';
import { useText } from '../hooks/useText';
import { WorkScreen } from './WorkScreen';

/** The page "Việc của tôi". */
const WorkPage = () => {
  const text = useText();
  const heading = { title: text('mine.title'), subtitle: text('mine.subtitle') };
  const noAccess = { title: text('noAccess.title'), hint: text('noAccess.hint') };
  return (
    <GuardedPage heading={heading} needs="read" noAccess={noAccess}>
      {() => <WorkScreen heading={heading} />}
    </GuardedPage>
  );
};

export default WorkPage;
