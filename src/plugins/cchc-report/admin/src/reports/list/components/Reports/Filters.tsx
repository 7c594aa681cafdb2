import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { PERIOD_KINDS } from '../../../../../../server/src/domain/period/kinds';
import { FieldGrid } from '../../../../components/FieldGrid';
import { useText } from '../../../../hooks/useText';
import { REPORT_STATES, type ReportsAddress } from '../../../model/reportsAddress';

/** The choice that stands for no filter. */
const ALL = 'all';

interface Props {
  readonly address: ReportsAddress;
  readonly go: (change: Partial<ReportsAddress>) => void;
}

/** The filters of the list of reports. */
export const Filters = ({ address, go }: Props) => {
  const text = useText();
  return (
    <FieldGrid>
      <Field.Root name="state">
        <Field.Label>{text('life.filter.state')}</Field.Label>
        <SingleSelect
          value={address.state ?? ALL}
          onChange={(value) => go({ state: REPORT_STATES.find((state) => state === value) ?? null, page: 1 })}
        >
          <SingleSelectOption value={ALL}>{text('life.filter.state.all')}</SingleSelectOption>
          {REPORT_STATES.map((state) => (
            <SingleSelectOption key={state} value={state}>
              {text(`life.state.${state}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root name="kind">
        <Field.Label>{text('life.kind')}</Field.Label>
        <SingleSelect
          value={address.kind ?? ALL}
          onChange={(value) => go({ kind: PERIOD_KINDS.find((kind) => kind === value) ?? null, page: 1 })}
        >
          <SingleSelectOption value={ALL}>{text('life.filter.kind.all')}</SingleSelectOption>
          {PERIOD_KINDS.map((kind) => (
            <SingleSelectOption key={kind} value={kind}>
              {text(`life.kind.${kind}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </FieldGrid>
  );
};
