import { Page } from '@strapi/strapi/admin';
import { NoAccess } from '../../components/NoAccess';
import { useAccess } from '../../hooks/useAccess';
import { useText } from '../../hooks/useText';
import { WorkspaceScreen } from './components/WorkspaceScreen';

interface Props {
  /** Id of the report. */
  readonly documentId: string;
}

/** The workspace of one report, from its draft to the steps after it was issued. */
export const Workspace = ({ documentId }: Props) => {
  const text = useText();
  const access = useAccess();
  const heading = { title: text('workspace.title'), subtitle: text('workspace.subtitle') };

  if (access.status === 'checking') return <Page.Loading>{text('workspace.loading')}</Page.Loading>;
  if (access.status === 'failed') return <Page.Error content={text('failure.server')} />;
  return (
    <Page.Main>
      <Page.Title>{heading.title}</Page.Title>
      {access.mayRead ? (
        <WorkspaceScreen key={documentId} documentId={documentId} heading={heading} may={access.may} />
      ) : (
        <NoAccess heading={heading} title={text('noAccess.title')} hint={text('noAccess.hint')} />
      )}
    </Page.Main>
  );
};

export default Workspace;
