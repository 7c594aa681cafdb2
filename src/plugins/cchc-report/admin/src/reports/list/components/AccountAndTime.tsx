import { Typography } from '@strapi/design-system';
import type { DoneAnswer } from '../../../../../server/src/contract';
import { formatMoment } from '../../../utils/format';

/** When something was done, with the account that did it below. */
export const AccountAndTime = ({ done }: { readonly done: DoneAnswer }) => (
  <>
    <div>{formatMoment(done.at)}</div>
    <Typography variant="pi" textColor="neutral600" tag="div">
      {done.by}
    </Typography>
  </>
);
