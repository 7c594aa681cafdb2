import { Flex, Typography } from '@strapi/design-system';
import type { Rule } from '../model/checkResult';
import { BrokenRule } from './BrokenRule';

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly rules: readonly Rule[];
}

/** Broken rules of one severity. */
export const RuleList = ({ title, hint, rules }: Props) => {
  if (rules.length === 0) return null;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
      <div>
        <Typography tag="h3" variant="delta" fontWeight="bold">{`${title} (${rules.length})`}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {hint}
        </Typography>
      </div>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {rules.map((rule) => (
          <BrokenRule key={rule.id} rule={rule} />
        ))}
      </Flex>
    </Flex>
  );
};
