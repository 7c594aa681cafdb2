import { Page } from '@strapi/strapi/admin';
import { useText } from '../../hooks/useText';
import { NoAccess } from './components/NoAccess';
import { ReportScreen } from './components/ReportScreen';
import { useAccess } from './hooks/useAccess';

/** The page "Báo cáo CCHC", for roles that may read the figures. `Page.Protect` would not let us say what is missing. */
const ReportPage = () => {
  const text = useText();
  const access = useAccess();

  if (access.status === 'checking') return <Page.Loading>{text('page.loading')}</Page.Loading>;
  if (access.status === 'failed') return <Page.Error content={text('failure.server')} />;
  return (
    <Page.Main>
      <Page.Title>{text('page.title')}</Page.Title>
      {access.mayRead ? <ReportScreen mayExport={access.mayExport} /> : <NoAccess />}
    </Page.Main>
  );
};

export default ReportPage;
