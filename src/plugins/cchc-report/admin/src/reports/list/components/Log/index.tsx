import { Layouts } from '@strapi/strapi/admin';
import { OfAgency } from '../../../../components/OfAgency';
import { type Heading, PageHeader } from '../../../../components/PageHeader';
import { ReportsNav } from '../../../components/ReportsNav';
import { useReportsAddress } from '../../../hooks/useReportsAddress';
import { LogCard } from './LogCard';

/** The log of an agency's reports, for accounts that may read it. */
export const LogScreen = ({ heading }: { readonly heading: Heading }) => {
  const { address, go } = useReportsAddress();
  return (
    <>
      <PageHeader {...heading} />
      <Layouts.Content>
        <ReportsNav agency={address.agency} mayLog />
        <OfAgency agency={address.agency} choose={(agency) => go({ agency, page: 1 })}>
          {(agency) => (
            <LogCard key={agency} agency={agency} page={address.page} turnTo={(page) => go({ page })} />
          )}
        </OfAgency>
      </Layouts.Content>
    </>
  );
};
