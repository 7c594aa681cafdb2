/** The tags of a template's language: conditions, loops and comments. A text of a draft has none. */

export type TagRole = 'open' | 'middle' | 'close' | 'alone';

export interface LiquidTag {
  /** As written; a comment from its opening tag to its closing one. */
  readonly source: string;
  readonly from: number;
  readonly to: number;
  /** `if`, `else`, `endif`; `comment` for both kinds of comments. */
  readonly name: string;
  /** The text after the name: the condition. */
  readonly body: string;
  readonly role: TagRole;
}

const COMMENT = /\{%-?\s*comment\b[\s\S]*?%\}([\s\S]*?)\{%-?\s*endcomment\s*-?%\}/y;
const TAG = /\{%-?\s*(#|[a-z]*)([\s\S]*?)-?%\}/y;

const OPENING: ReadonlySet<string> = new Set(['if', 'unless', 'case', 'for']);
const MIDDLE: ReadonlySet<string> = new Set(['elsif', 'else', 'when']);

const roleOf = (name: string): TagRole => {
  if (OPENING.has(name)) return 'open';
  if (MIDDLE.has(name)) return 'middle';
  return name.startsWith('end') ? 'close' : 'alone';
};

const tagAt = (text: string, from: number): LiquidTag | null => {
  COMMENT.lastIndex = from;
  const comment = COMMENT.exec(text);
  if (comment !== null) {
    const [source, body = ''] = comment;
    return { source, from, to: from + source.length, name: 'comment', body: body.trim(), role: 'alone' };
  }
  TAG.lastIndex = from;
  const [source, name = '', body = ''] = TAG.exec(text) ?? [];
  if (source === undefined) return null;
  const known = name === '#' ? 'comment' : name;
  return { source, from, to: from + source.length, name: known, body: body.trim(), role: roleOf(known) };
};

/** The tags of a text, in order. */
export const findTags = (text: string): readonly LiquidTag[] => {
  const tags: LiquidTag[] = [];
  for (let at = text.indexOf('{%'); at >= 0;) {
    const tag = tagAt(text, at);
    if (tag !== null) tags.push(tag);
    at = text.indexOf('{%', tag === null ? at + 2 : tag.to);
  }
  return tags;
};

/**
 * The tags by the conditions and loops that they belong to: each from its opening tag to its closing one. Tags without a
 * partner belong to none.
 */
export const groupTags = (tags: readonly LiquidTag[]): readonly (readonly LiquidTag[])[] => {
  const whole: LiquidTag[][] = [];
  const open: LiquidTag[][] = [];
  for (const tag of tags) {
    const group = open.at(-1);
    if (tag.role === 'open') open.push([tag]);
    else if (tag.role === 'middle') group?.push(tag);
    else if (tag.role === 'close' && group !== undefined && tag.name === `end${group[0]?.name}`) {
      open.pop();
      whole.push([...group, tag]);
    }
  }
  return whole;
};
