import { Typography, VisuallyHidden } from '@strapi/design-system';
import { FieldGrid } from '../../../components/FieldGrid';
import { useText } from '../../../hooks/useText';
import { readAddress } from '../../../utils/address';
import { parsePeriodKey } from '../../../utils/periodChoice';
import { YearAndNumber } from '../../../pages/ReportPage/components/Chooser/YearAndNumber';

interface Props {
  readonly period: string;
  readonly today: string;
  /** The values of a different period are loading. */
  readonly isLoading: boolean;
  readonly choose: (period: string) => void;
}

/** The real period that values and preview are taken from. */
export const PeriodOfValues = ({ period, today, isLoading, choose }: Props) => {
  const text = useText();
  const choice = parsePeriodKey(period);
  if (choice === null) return null;
  const bar = {
    address: { ...readAddress(''), period },
    go: (change: { readonly period?: string | null }) => change.period && choose(change.period),
  };
  return (
    <section aria-label={text('templates.period')}>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={2}>
        {text('templates.period.hint')}
      </Typography>
      <FieldGrid>
        <YearAndNumber choice={choice} today={today} bar={bar} />
      </FieldGrid>
      <VisuallyHidden role="status">{isLoading && text('templates.period.loading')}</VisuallyHidden>
    </section>
  );
};
