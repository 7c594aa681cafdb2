import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { PERIOD_KINDS } from '../../../../server/src/domain/period/kinds';
import type { PeriodKind } from '../../../../server/src/contract';
import { useText } from '../../hooks/useText';

interface Props {
  readonly kind: PeriodKind;
  readonly choose: (kind: PeriodKind) => void;
  readonly disabled?: boolean;
}

/** Chooses the kind of report by its period length. */
export const ReportKindField = ({ kind, choose, disabled = false }: Props) => {
  const text = useText();
  return (
    <Field.Root name="kind">
      <Field.Label>{text('life.kind')}</Field.Label>
      <SingleSelect
        value={kind}
        disabled={disabled}
        onChange={(value) => {
          const chosen = PERIOD_KINDS.find((known) => known === value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {PERIOD_KINDS.map((offered) => (
          <SingleSelectOption key={offered} value={offered}>
            {text(`life.kind.${offered}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};
