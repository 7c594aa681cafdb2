import {
  Box,
  Field,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { periodParts } from '../../../../../../server/src/domain/period/kinds';
import { FieldGrid } from '../../../../components/FieldGrid';
import { ReportKindField } from '../../../components/ReportKindField';
import { useText } from '../../../../hooks/useText';
import type { RuleForm } from '../../model/settingsForm';
import { TextField } from '../fields/TextField';
import type { FormBar } from '../SettingsEditor';
import { RulePeriods } from './RulePeriods';

const CUTOFFS = ['decree', 'calendar'] as const;

interface Props {
  readonly bar: FormBar;
  readonly rule: RuleForm;
  readonly index: number;
  readonly write: (rule: RuleForm) => void;
  readonly remove: () => void;
}

/** One rule: the reported periods of a kind, their cut-off, and the days until they are due. */
export const RuleFields = ({ bar, rule, index, write, remove }: Props) => {
  const text = useText();
  const title = text(`life.kind.${rule.kind}`);
  return (
    <Box
      role="group"
      aria-label={text('settings.rule.number', { number: index + 1 })}
      borderColor="neutral200"
      hasRadius
      padding={4}
    >
      <Flex justifyContent="space-between" gap={3} paddingBottom={3}>
        <Typography tag="h3" variant="delta">
          {title}
        </Typography>
        {bar.mayEdit && (
          <IconButton label={text('settings.rule.remove', { rule: title })} onClick={remove}>
            <Trash />
          </IconButton>
        )}
      </Flex>
      <FieldGrid>
        <ReportKindField
          kind={rule.kind}
          disabled={!bar.mayEdit}
          choose={(kind) => kind !== rule.kind && write({ ...rule, kind, periods: periodParts(kind) })}
        />
        <RulePeriods
          kind={rule.kind}
          chosen={rule.periods}
          error={bar.findError(`calendar.${index}.periods`)}
          choose={(periods) => write({ ...rule, periods })}
        />
        <Field.Root name={`calendar.${index}.cutoff`}>
          <Field.Label>{text('cutoff.label')}</Field.Label>
          <SingleSelect
            value={rule.cutoff}
            disabled={!bar.mayEdit}
            onChange={(value) => {
              const cutoff = CUTOFFS.find((known) => known === value);
              if (cutoff !== undefined) write({ ...rule, cutoff });
            }}
          >
            {CUTOFFS.map((cutoff) => (
              <SingleSelectOption key={cutoff} value={cutoff}>
                {text(`cutoff.${cutoff}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <TextField
          name={`calendar.${index}.dueAfterDays`}
          label={text('settings.rule.days')}
          hint={text('settings.rule.days.hint')}
          value={rule.dueAfterDays}
          error={bar.findError(`calendar.${index}.dueAfterDays`)}
          required
          inputMode="numeric"
          write={(dueAfterDays) => write({ ...rule, dueAfterDays })}
        />
      </FieldGrid>
    </Box>
  );
};
