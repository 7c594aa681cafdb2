import { Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import type { May } from '../../../components/GuardedPage';
import { OfAgency } from '../../../components/OfAgency';
import { type Heading, PageHeader } from '../../../components/PageHeader';
import { ReportsNav } from '../../components/ReportsNav';
import { useReportsAddress } from '../../hooks/useReportsAddress';
import { useText } from '../../../hooks/useText';
import { CalendarCard } from './Calendar';
import { NewReportDialog } from './NewReport';
import { ReportsCard } from './Reports';

interface Props {
  readonly heading: Heading;
  readonly may: May;
}

/** Stands in the address in place of a period: the current one. */
const ANY_PERIOD = 'any';

/** An agency's calendar and its reports, for accounts that may read them. */
export const ReportsScreen = ({ heading, may }: Props) => {
  const text = useText();
  const { address, go } = useReportsAddress();
  const mayDraft = may('draft');
  const makeAnother = (
    <Button startIcon={<Plus />} onClick={() => go({ making: ANY_PERIOD })}>
      {text('life.new')}
    </Button>
  );
  return (
    <>
      <PageHeader {...heading} action={mayDraft && makeAnother} />
      <Layouts.Content>
        <ReportsNav agency={address.agency} mayLog={may('log')} />
        <OfAgency agency={address.agency} choose={(agency) => go({ agency, page: 1 })}>
          {(agency, options) => (
            <>
              <CalendarCard
                key={`calendar ${agency}`}
                agency={agency}
                mayDraft={mayDraft}
                maySet={may('settings')}
              />
              <ReportsCard key={`reports ${agency}`} agency={agency} address={address} go={go} />
              {mayDraft && (
                <NewReportDialog
                  agency={agency}
                  options={options}
                  making={address.making}
                  cutoff={address.cutoff}
                  predecessors={address.predecessors}
                  close={() => go({ making: null, cutoff: null, predecessors: null })}
                />
              )}
            </>
          )}
        </OfAgency>
      </Layouts.Content>
    </>
  );
};
