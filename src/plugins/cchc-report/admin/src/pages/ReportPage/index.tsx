import { Page } from '@strapi/strapi/admin';
import { NoAccess } from '../../components/NoAccess';
import { useAccess } from '../../hooks/useAccess';
import { useText } from '../../hooks/useText';
import { ReportScreen } from './components/ReportScreen';

/** The page "Báo cáo CCHC". Not `Page.Protect`, which could not name the missing permission. */
const ReportPage = () => {
  const text = useText();
  const access = useAccess();
  const heading = { title: text('page.title'), subtitle: text('page.subtitle') };

  if (access.status === 'checking') return <Page.Loading>{text('page.loading')}</Page.Loading>;
  if (access.status === 'failed') return <Page.Error content={text('failure.server')} />;
  return (
    <Page.Main>
      <Page.Title>{heading.title}</Page.Title>
      {access.mayRead ? (
        <ReportScreen
          heading={heading}
          mayExport={access.mayExport}
          mayCheck={access.mayCheck}
          mayDraft={access.may('draft')}
        />
      ) : (
        <NoAccess heading={heading} title={text('noAccess.title')} hint={text('noAccess.hint')} />
      )}
    </Page.Main>
  );
};

export default ReportPage;
