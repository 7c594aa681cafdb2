import { Page, useRBAC } from '@strapi/strapi/admin';
import { useText } from '../../hooks/useText';
import { PERMISSIONS } from '../../permissions';
import { NoAccess } from './components/NoAccess';
import { ReportScreen } from './components/ReportScreen';

const NEEDED = [...PERMISSIONS.read, ...PERMISSIONS.export];

/** The page "Báo cáo CCHC", for roles that may read the figures. `Page.Protect` would not let us say what is missing. */
const ReportPage = () => {
  const text = useText();
  const { isLoading, error, allowedActions } = useRBAC(NEEDED);

  if (isLoading) return <Page.Loading>{text('page.loading')}</Page.Loading>;
  if (error) return <Page.Error content={text('failure.server')} />;
  return (
    <Page.Main>
      <Page.Title>{text('page.title')}</Page.Title>
      {allowedActions.canRead ? <ReportScreen mayExport={allowedActions.canExport === true} /> : <NoAccess />}
    </Page.Main>
  );
};

export default ReportPage;
