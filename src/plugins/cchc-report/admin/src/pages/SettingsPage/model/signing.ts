import type { SignerAnswer, SigningAuthority } from '../../../../../server/src/contract';
import words from './signing.vi.json';

/** The forms of signing in the order in which they are offered. */
export const AUTHORITIES = [
  'collective-head',
  'collective-deputy',
  'collective-acting',
  'head',
  'deputy',
  'acting',
  'by-order',
  'by-delegation',
] as const satisfies readonly SigningAuthority[];

type Asked = 'collective' | 'headTitle';

/** What a form of signing asks for besides name and title. */
const ASKED: Readonly<Record<SigningAuthority, readonly Asked[]>> = {
  'collective-head': ['collective'],
  'collective-deputy': ['collective', 'headTitle'],
  'collective-acting': ['collective'],
  head: [],
  deputy: ['headTitle'],
  acting: [],
  'by-order': ['headTitle'],
  'by-delegation': ['headTitle'],
};

export const needsField = (authority: SigningAuthority, field: Asked): boolean =>
  ASKED[authority].includes(field);

/** The signer with another form of signing: what it asks for and was empty is filled with the usual words. */
export const changeAuthority = (signer: SignerAnswer, authority: SigningAuthority): SignerAnswer => ({
  ...signer,
  authority,
  collective: signer.collective || (needsField(authority, 'collective') ? words.usualCollective : ''),
  headTitle: signer.headTitle || (needsField(authority, 'headTitle') ? words.usualHeadTitle : ''),
});

/** A signer for a commune's committee, nameless yet. */
export const newSigner = (id: string): SignerAnswer =>
  changeAuthority(
    {
      id,
      name: '',
      authority: 'collective-head',
      title: words.usualHeadTitle,
      headTitle: '',
      collective: '',
    },
    'collective-head',
  );

/** An id that none of the signers has. */
export const createSignerId = (signers: readonly Pick<SignerAnswer, 'id'>[]): string => {
  const taken = new Set(signers.map(({ id }) => id));
  let number = signers.length + 1;
  while (taken.has(`signer-${number}`)) number += 1;
  return `signer-${number}`;
};

const fillName = (form: string, name: string): string => form.replace('{name}', () => name);

/** The lines above the signature, as the report prints them (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7). */
export const signingLines = ({
  authority,
  collective,
  headTitle,
  title,
}: SignerAnswer): readonly string[] => {
  const forCollective = needsField(authority, 'collective')
    ? [fillName(words.forTheCollective, collective)]
    : [];
  switch (authority) {
    case 'collective-head':
    case 'head':
      return [...forCollective, title];
    case 'collective-deputy':
    case 'deputy':
      return [...forCollective, fillName(words.forTheHead, headTitle), title];
    case 'collective-acting':
    case 'acting':
      return [...forCollective, fillName(words.acting, title)];
    case 'by-order':
      return [fillName(words.byOrder, headTitle), title];
    case 'by-delegation':
      return [fillName(words.byDelegation, headTitle), title];
  }
};
