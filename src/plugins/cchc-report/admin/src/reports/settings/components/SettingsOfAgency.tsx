import { FailureMessage } from '../../../components/FailureMessage';
import { Waiting } from '../../../components/Waiting';
import { useRemote } from '../../../hooks/useRemote';
import { useText } from '../../../hooks/useText';
import { getSettings } from '../../officeApi';
import { writeReportsAddress } from '../../model/reportsAddress';
import { SettingsEditor } from './SettingsEditor';

interface Props {
  readonly agency: string;
  readonly mayEdit: boolean;
}

/** The settings once loaded, or the reason why they could not be. */
export const SettingsOfAgency = ({ agency, mayEdit }: Props) => {
  const text = useText();
  const { remote, reload } = useRemote(getSettings, writeReportsAddress({ agency }));
  if (remote.status === 'loading') return <Waiting>{text('settings.loading')}</Waiting>;
  if (remote.status === 'failed') return <FailureMessage failure={remote.failure} retry={reload} />;
  return <SettingsEditor agency={agency} loaded={remote.data.data} mayEdit={mayEdit} />;
};
