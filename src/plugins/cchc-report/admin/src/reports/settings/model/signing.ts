import type { SignerAnswer, SigningAuthority } from '../../../../../server/src/contract';
import words from './signing.vi.json';

/** The forms of signing in the order of the menu. */
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

/** The texts that a form of signing requires, after name and title. */
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

/** Changes a signer's form of signing; required texts that were empty get the usual wording. */
export const changeAuthority = (signer: SignerAnswer, authority: SigningAuthority): SignerAnswer => ({
  ...signer,
  authority,
  collective: signer.collective || (needsField(authority, 'collective') ? words.usualCollective : ''),
  headTitle: signer.headTitle || (needsField(authority, 'headTitle') ? words.usualHeadTitle : ''),
});

/** Creates a signer for a commune's committee, still without a name. */
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

/** Creates an id that none of the signers has. */
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
