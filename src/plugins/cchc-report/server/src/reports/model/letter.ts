import type { ReportDocument, Signing } from 'nd30-document';
import type { AgencySettings, SignerAnswer } from '../../contract';
import type { LocalDate } from '../../domain/period';
import { oneLine } from '../../domain/vi';
import { ARCHIVE } from './archive';

/**
 * Everything that turns a composed report into the letter of an office: the settings and, once issued, its number,
 * date and signer.
 */
export interface Letter {
  readonly settings: AgencySettings;
  /** The signer; null leaves the usual authority and a blank name. */
  readonly signer: SignerAnswer | null;
  /** Null for a draft: number and day are left blank. */
  readonly issue: { readonly number: number; readonly issuedOn: LocalDate } | null;
}

/** The signer named in the settings, or the one with the given id; null when there is none. */
export const findSigner = (
  { signers, signer }: AgencySettings,
  id: string | null = signer,
): SignerAnswer | null => signers.find((candidate) => candidate.id === id) ?? null;

/** The report as this office sends it; settings that are not set leave the composed report unchanged. */
export function asLetter(document: ReportDocument, { settings, signer, issue }: Letter): ReportDocument {
  const { letterhead, place, addressees, recipients, draftingUnit, symbol } = settings;
  return {
    ...document,
    issuer:
      letterhead === null
        ? document.issuer
        : {
            lines: letterhead.lines.map(oneLine),
            ...(letterhead.superior === null ? {} : { superior: oneLine(letterhead.superior) }),
          },
    place: place === null ? document.place : oneLine(place),
    addressees: addressees === null ? document.addressees : addressees.map(oneLine),
    recipients: {
      others: [...document.recipients.others, ...recipients.map(oneLine)],
      archive: draftingUnit === null ? document.recipients.archive : `${ARCHIVE}, ${oneLine(draftingUnit)}`,
    },
    number: { value: issue?.number ?? null, symbol: symbol ?? document.number.symbol },
    date: issue === null ? document.date : { state: 'issued', date: issue.issuedOn },
    signature:
      signer === null
        ? document.signature
        : { signing: toSigning(signer), signerName: oneLine(signer.name) || null },
  };
}

/** The lines of each authority (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 7). */
function toSigning({ authority, ...lines }: SignerAnswer): Signing {
  const title = oneLine(lines.title);
  const headTitle = oneLine(lines.headTitle);
  const collective = oneLine(lines.collective);
  switch (authority) {
    case 'collective-head':
    case 'collective-acting':
      return { authority, collective, title };
    case 'collective-deputy':
      return { authority, collective, headTitle, title };
    case 'head':
    case 'acting':
      return { authority, title };
    case 'deputy':
    case 'by-order':
    case 'by-delegation':
      return { authority, headTitle, title };
  }
}
