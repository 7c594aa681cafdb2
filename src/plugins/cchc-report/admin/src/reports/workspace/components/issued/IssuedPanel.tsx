import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { IssuedAnswer } from '../../../../../../server/src/contract';
import { useText } from '../../../../hooks/useText';
import { formatDay, formatMoment } from '../../../../utils/format';
import { listActs } from '../../model/reportActs';
import { reportSymbol } from '../../../model/reportSymbol';
import { useDesk } from '../../desk';
import { IssuedFiles } from './IssuedFiles';
import { SignatureState } from './SignatureState';
import { SignedFile } from './SignedFile';
import { Visibility } from './Visibility';

const Details = styled.dl`
  display: grid;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[4]}`};
  overflow-wrap: anywhere;

  ${({ theme }) => theme.breakpoints.small} {
    grid-template-columns: 16rem minmax(0, 1fr);
  }
`;

const Detail = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <>
    <Typography tag="dt" textColor="neutral600">
      {term}
    </Typography>
    <Typography tag="dd">{children}</Typography>
  </>
);

/** The number and digests of an issued report, its files, and if portals show it. */
export const IssuedPanel = ({ issued }: { readonly issued: IssuedAnswer }) => {
  const text = useText();
  const { report, may } = useDesk();
  const acts = listActs(report, may);
  const { signedFile } = issued;
  return (
    <Box
      tag="section"
      aria-labelledby="cchc-issued"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 6 }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="delta" id="cchc-issued">
          {text('workspace.issued')}
        </Typography>
        <Details>
          <Detail term={text('workspace.issued.symbol')}>{reportSymbol(issued)}</Detail>
          <Detail term={text('workspace.issued.day')}>{formatDay(issued.issuedOn)}</Detail>
          <Detail term={text('workspace.issued.signer')}>
            {issued.signer || text('workspace.issued.noSigner')}
          </Detail>
          <Detail term={text('workspace.issued.by')}>
            {text('workspace.byAt', { by: issued.by, at: formatMoment(issued.at) })}
          </Detail>
          <Detail term={text('workspace.issued.sha256')}>
            <code>{issued.sha256}</code>
          </Detail>
          {report.signature && (
            <Detail term={text('workspace.signature')}>
              <SignatureState signature={report.signature} />
            </Detail>
          )}
          {signedFile && (
            <Detail term={text('workspace.signed.is')}>
              {signedFile.name} –{' '}
              {text('workspace.byAt', { by: signedFile.by, at: formatMoment(signedFile.at) })}
              <br />
              <code>{signedFile.sha256}</code>
            </Detail>
          )}
        </Details>
        <IssuedFiles hasSigned={signedFile !== null} />
        {acts.includes('attach') && <SignedFile hasSigned={signedFile !== null} />}
        <Visibility isPublic={issued.public} mayChange={acts.includes('publish')} />
      </Flex>
    </Box>
  );
};
