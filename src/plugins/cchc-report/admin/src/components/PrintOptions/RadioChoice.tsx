import { Flex, Radio, Typography } from '@strapi/design-system';

interface Props<Value extends string> {
  /** Id of the group in the page. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly nameOf: (value: Value) => string;
  readonly choose: (value: Value) => void;
}

/** Chooses one of a few values. */
export const RadioChoice = <Value extends string>({
  name,
  label,
  hint,
  values,
  chosen,
  nameOf,
  choose,
}: Props<Value>) => (
  <Flex direction="column" alignItems="stretch" gap={3}>
    <Typography variant="sigma" id={`cchc-report-${name}`}>
      {label}
    </Typography>
    <Radio.Group
      aria-labelledby={`cchc-report-${name}`}
      aria-describedby={`cchc-report-${name}-hint`}
      value={chosen}
      onValueChange={(picked) => {
        const value = values.find((known) => known === picked);
        if (value !== undefined) choose(value);
      }}
    >
      {values.map((value) => (
        <Radio.Item key={value} value={value}>
          {nameOf(value)}
        </Radio.Item>
      ))}
    </Radio.Group>
    <Typography variant="pi" textColor="neutral600" id={`cchc-report-${name}-hint`}>
      {hint}
    </Typography>
  </Flex>
);
