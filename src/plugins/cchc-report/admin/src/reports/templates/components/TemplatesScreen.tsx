import { Box } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import type { May } from '../../../components/GuardedPage';
import { OfAgency } from '../../../components/OfAgency';
import { type Heading, PageHeader } from '../../../components/PageHeader';
import { ReportKindField } from '../../components/ReportKindField';
import { ReportsNav } from '../../components/ReportsNav';
import { useReportsAddress } from '../../hooks/useReportsAddress';
import { TemplateOfKind } from './TemplateOfKind';

interface Props {
  readonly heading: Heading;
  readonly may: May;
}

/** The choice of agency and kind, and their template. */
export const TemplatesScreen = ({ heading, may }: Props) => {
  const { address, go } = useReportsAddress();
  const kind = address.kind ?? 'half-year';
  return (
    <>
      <PageHeader {...heading} />
      <Layouts.Content>
        <ReportsNav agency={address.agency} mayLog={may('log')} />
        <OfAgency
          agency={address.agency}
          choose={(agency) => go({ agency })}
          fields={() => (
            <Box width="24rem" maxWidth="100%">
              <ReportKindField kind={kind} choose={(chosen) => go({ kind: chosen })} />
            </Box>
          )}
        >
          {(agency, options) => (
            <TemplateOfKind
              key={`${agency} ${kind}`}
              agency={agency}
              kind={kind}
              options={options}
              mayEdit={may('templates')}
            />
          )}
        </OfAgency>
      </Layouts.Content>
    </>
  );
};
