import { Layouts } from '@strapi/strapi/admin';
import type { May } from '../../../components/GuardedPage';
import { OfAgency } from '../../../components/OfAgency';
import { type Heading, PageHeader } from '../../../components/PageHeader';
import { ReportsNav } from '../../components/ReportsNav';
import { useReportsAddress } from '../../hooks/useReportsAddress';
import { SettingsOfAgency } from './SettingsOfAgency';

interface Props {
  readonly heading: Heading;
  readonly may: May;
}

/** The choice of agency, and its settings. */
export const SettingsScreen = ({ heading, may }: Props) => {
  const { address, go } = useReportsAddress();
  return (
    <>
      <PageHeader {...heading} />
      <Layouts.Content>
        <ReportsNav agency={address.agency} mayLog={may('log')} />
        <OfAgency agency={address.agency} choose={(agency) => go({ agency })}>
          {(agency) => <SettingsOfAgency key={agency} agency={agency} mayEdit={may('settings')} />}
        </OfAgency>
      </Layouts.Content>
    </>
  );
};
