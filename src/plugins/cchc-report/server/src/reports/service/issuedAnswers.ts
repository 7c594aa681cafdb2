import type { Query } from '../../sources';
import { findIssued, type FullIssued } from '../store';
import type { IssuedAnswer, ReportReference } from '../../contract';
import { makeDone } from './answers';

/** The reference to another report; null when it was never issued. */
export const referenceTo = async (query: Query, documentId: string): Promise<ReportReference | null> => {
  const issued = await findIssued(query, documentId);
  if (issued === null) return null;
  const { number, symbol, issuedOn } = issued;
  return { documentId, number, symbol, issuedOn };
};

export const issuedAnswer = async (query: Query, issued: FullIssued): Promise<IssuedAnswer> => {
  const { supersededBy, voidedAt, voidedBy, voidReason, signed } = issued;
  return {
    ...makeDone(issued.issuedAt, issued.issuedBy),
    number: issued.number,
    symbol: issued.symbol,
    issuedOn: issued.issuedOn,
    signer: issued.signer,
    sha256: issued.sha256,
    bytes: issued.bytes,
    public: issued.public,
    supersededBy: supersededBy === null ? null : await referenceTo(query, supersededBy),
    void: voidedAt === null ? null : { ...makeDone(voidedAt, voidedBy ?? ''), reason: voidReason ?? '' },
    signedFile:
      signed === null
        ? null
        : {
            ...makeDone(signed.addedAt, signed.addedBy),
            name: signed.name,
            sha256: signed.sha256,
            bytes: signed.bytes,
          },
  };
};
