import { fillTemplate } from '../text';
import type { Signing } from '../tree';
import wording from '../wording.vi.json';

const { forTheCollective, forTheHead, acting, byOrder, byDelegation } = wording.authorities;
const by = (wordingOfAuthority: string, name: string) => fillTemplate(wordingOfAuthority, { name });

type Delegated = Extract<Signing, { readonly authority: 'by-order' | 'by-delegation' }>;

/** ô 7a (mục II.7): the lines above the signature, in order. */
export function authorityLines(signing: Signing): readonly string[] {
  switch (signing.authority) {
    case 'collective-head':
      return [by(forTheCollective, signing.collective), signing.title];
    case 'collective-deputy':
      return [by(forTheCollective, signing.collective), by(forTheHead, signing.headTitle), signing.title];
    case 'collective-acting':
      return [by(forTheCollective, signing.collective), by(acting, signing.title)];
    case 'head':
      return [signing.title];
    case 'acting':
      return [by(acting, signing.title)];
    case 'deputy':
      return [by(forTheHead, signing.headTitle), signing.title];
    case 'by-order':
      return [by(byOrder, signing.headTitle), ...officeLines(signing)];
    case 'by-delegation':
      return [by(byDelegation, signing.headTitle), ...officeLines(signing)];
  }
}

/** The lines for the office that received the order or delegation: who signs there, and its unit. */
function officeLines({ title, unit, signedBy }: Delegated): readonly string[] {
  const unitLine = unit === undefined ? [] : [unit];
  if (signedBy === undefined) return [title, ...unitLine];
  if (signedBy === 'acting') return [by(acting, title), ...unitLine];
  return [by(forTheHead, title), signedBy.deputyTitle, ...unitLine];
}
