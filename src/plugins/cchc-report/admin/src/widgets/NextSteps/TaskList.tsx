import { Flex, Link as StyledLink, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { useText } from '../../hooks/useText';
import { WidgetEntry } from '../WidgetEntry';
import type { Task } from './work';

/** The tasks that wait for the account, each with its place and its reason. */
export const TaskList = ({ tasks }: { readonly tasks: readonly Task[] }) => {
  const text = useText();
  return (
    <ul aria-label={text('work.title')}>
      {tasks.map(({ to, name, reason, isUrgent }) => (
        <WidgetEntry key={`${to} ${name}`}>
          <Flex gap={2}>
            {isUrgent && <WarningCircle aria-hidden fill="danger600" style={{ flexShrink: 0 }} />}
            <StyledLink tag={Link} to={to}>
              {name}
            </StyledLink>
          </Flex>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {reason}
          </Typography>
        </WidgetEntry>
      ))}
    </ul>
  );
};
