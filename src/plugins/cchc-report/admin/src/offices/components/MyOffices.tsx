import { Box, Flex, Typography } from '@strapi/design-system';
import { Information } from '@strapi/icons';
import type { MeAnswer } from '../../../../server/src/contract';
import { Card } from '../../components/Card';
import { FailureNotice } from '../../components/FailureNotice';
import { StateMessage } from '../../components/StateMessage';
import { useAction } from '../../hooks/useAction';
import { useText } from '../../hooks/useText';
import { chooseOffice } from '../api';
import { OfficeField } from './OfficeField';

/** The offices of the account; with several of them, the choice of the one it works in. */
export const MyOffices = ({ me }: { readonly me: MeAnswer['data'] }) => {
  const text = useText();
  const { failure, run, forget } = useAction();
  const own = me.offices.filter(({ isOwn }) => isOwn);
  const former = me.offices.filter(({ isOwn }) => !isOwn);
  // Reloads the page, because home, menu and lists still show the former office.
  const choose = (slug: string) =>
    run(async () => void (await chooseOffice(slug))).then((done) => done && window.location.reload());

  if (me.everything)
    return <Card title={text('offices.mine')}>{<Typography>{text('offices.everything')}</Typography>}</Card>;
  if (me.office === null)
    return (
      <StateMessage
        icon={<Information width="4.8rem" height="4.8rem" fill="primary600" />}
        title={text('offices.none')}
      >
        {text('offices.none.hint')}
      </StateMessage>
    );
  return (
    <Card title={text('offices.mine')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {failure !== null && (
          <FailureNotice title={text('offices.notChosen')} failure={failure} dismiss={forget} />
        )}
        {own.length > 1 ? (
          <Box maxWidth="48rem">
            <OfficeField
              label={text('offices.current')}
              hint={text('offices.current.hint')}
              offices={own}
              value={me.office.slug}
              choose={(slug) => void choose(slug)}
            />
          </Box>
        ) : (
          <Typography>{me.office.name}</Typography>
        )}
        {former.length > 0 && (
          <Typography variant="pi" textColor="neutral600">
            {text('offices.former', { names: former.map(({ name }) => name).join('; ') })}
          </Typography>
        )}
      </Flex>
    </Card>
  );
};
