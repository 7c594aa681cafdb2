import { Page } from '@strapi/strapi/admin';
import { NoAccess } from '../../components/NoAccess';
import { useAccess } from '../../hooks/useAccess';
import { useText } from '../../hooks/useText';
import { CheckScreen } from './components/CheckScreen';

/** The page "Kiểm tra thể thức". */
const CheckPage = () => {
  const text = useText();
  const access = useAccess();
  const heading = { title: text('check.title'), subtitle: text('check.subtitle') };

  if (access.status === 'checking') return <Page.Loading>{text('check.loading')}</Page.Loading>;
  if (access.status === 'failed') return <Page.Error content={text('failure.server')} />;
  return (
    <Page.Main>
      <Page.Title>{heading.title}</Page.Title>
      {access.mayCheck ? (
        <CheckScreen heading={heading} />
      ) : (
        <NoAccess heading={heading} title={text('check.noAccess')} hint={text('check.noAccess.hint')} />
      )}
    </Page.Main>
  );
};

export default CheckPage;
