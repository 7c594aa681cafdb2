import { TokenKind, Tokenizer, type TopLevelToken } from 'liquidjs';

/** A placeholder found in a text. */
export interface OutputPlace {
  /** As written, with normalised spaces: `{{ plans.basis | cite }}`. */
  readonly expression: string;
  /** The name it begins with: `plans.basis`. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const writeOutput = (content: string): string => `{{ ${content.trim().replace(/\s+/g, ' ')} }}`;

const isOutput = ({ kind }: TopLevelToken): boolean => kind === TokenKind.Output;

/**
 * The placeholders of a text, in their order.
 * @throws Error of the template language for a text that it cannot read
 */
export const outputsIn = (text: string): readonly OutputPlace[] =>
  new Tokenizer(text)
    .readTopLevelTokens()
    .filter(isOutput)
    .map((token) => {
      const content = text.slice(token.begin + 2, token.end - 2).replace(/^-|-$/g, '');
      const [name = ''] = content.trim().split(/[\s|]/);
      return { expression: writeOutput(content), name, from: token.begin, to: token.end };
    });
