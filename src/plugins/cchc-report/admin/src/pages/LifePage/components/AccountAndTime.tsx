import { Typography } from '@strapi/design-system';
import type { DoneAnswer } from '../../../../../server/src/contract';
import { formatMoment } from '../../../utils/format';

/** When something was done, and below it by whom. */
export const AccountAndTime = ({ done }: { readonly done: DoneAnswer }) => (
  <>
    <div>{formatMoment(done.at)}</div>
    <Typography variant="pi" textColor="neutral600" tag="div">
      {done.by}
    </Typography>
  </>
);
