import ts from 'typescript';

interface Pattern {
  /** Short, as the head of a column. */
  readonly name: string;
  readonly meaning: string;
  readonly expression: RegExp;
}

/** The beginning of a sentence; a passage is given with `. ` before its first word. */
const START = String.raw`(?<=[.:;?!]["')]* |@\w+ )`;

/** Habits of style that make a comment hard to read. */
export const PATTERNS: readonly Pattern[] = [
  {
    name: 'what',
    meaning: 'a sentence that begins with "What" or "Whether" as a noun clause',
    expression: new RegExp(String.raw`${START}(?:What(?:ever)?|Whether|(?<=@\w+ )what)\b`, 'g'),
  },
  {
    name: 'as-it-is',
    meaning: '"as it stands", "as they are", "as it is"',
    expression: /\bas (?:it|they|he|she) (?:stands?|is|are|was|were|came|comes?)\b/gi,
  },
  {
    name: 'besides',
    meaning: '"all the same", "besides", "anew", "of its own"',
    expression: /\b(?:all the same|besides|anew|of (?:its|their|his|her) own)\b/gi,
  },
  {
    name: 'of-start',
    meaning: 'a sentence that begins with "Of"',
    expression: new RegExp(String.raw`${START}Of\b`, 'g'),
  },
  {
    name: 'another',
    meaning: '"is another", "are no more", "is none"',
    expression: /\b(?:is|are|was|were) (?:another|others|no more|none)\b/gi,
  },
  {
    name: 'whoever',
    meaning: '"whoever", "who asks"',
    expression: /\bwhoever\b|\bwho(?:m)? (?:asks?|asked|is asking)\b/gi,
  },
];

const IRREGULAR =
  /^(?:said|told|meant|held|kept|given|chosen|shown|known|taken|seen|made|found|left|sent|built|thrown|drawn|written|broken|begun|spent|put|bound|split|once|within|beside|besides|under|over|beyond|here|there|whole|apart|again|still|already|anew)$/;
const REGULAR = /^[a-z]{3,}(?:ed|ly)$/;
/** Verbs and nouns that merely end like a participle. */
const NOT_PARTICIPLES = new Set([
  'embed',
  'feed',
  'need',
  'seed',
  'speed',
  'proceed',
  'exceed',
  'apply',
  'reply',
  'supply',
  'multiply',
  'assembly',
  'found',
  'split',
  'put',
]);

const isParticiple = (name: string): boolean =>
  !NOT_PARTICIPLES.has(name) && (IRREGULAR.test(name) || REGULAR.test(name));

export interface WordCounts {
  readonly words: number;
  /** How often each of `PATTERNS` occurs, in their order. */
  readonly matches: readonly number[];
  readonly docstrings: number;
  /** Names of functions that are one participle or adverb. */
  readonly participles: readonly string[];
  /** Names of functions that end in `Of`. */
  readonly ofNames: readonly string[];
}

export const EMPTY: WordCounts = {
  words: 0,
  matches: PATTERNS.map(() => 0),
  docstrings: 0,
  participles: [],
  ofNames: [],
};

export const add = (a: WordCounts, b: WordCounts): WordCounts => ({
  words: a.words + b.words,
  matches: a.matches.map((n, index) => n + (b.matches[index] ?? 0)),
  docstrings: a.docstrings + b.docstrings,
  participles: [...a.participles, ...b.participles],
  ofNames: [...a.ofNames, ...b.ofNames],
});

/** Words and patterns of one passage: a comment, or a paragraph of a document. */
const countPassage = (passage: string): Pick<WordCounts, 'words' | 'matches'> => {
  const text = `. ${passage.replaceAll(/\s+/g, ' ').trim()}`;
  return {
    words: text.match(/[\p{L}\p{N}][\p{L}\p{N}'’_-]*/gu)?.length ?? 0,
    matches: PATTERNS.map(({ expression }) => [...text.matchAll(expression)].length),
  };
};

const countPassages = (passages: readonly string[]): WordCounts =>
  passages.reduce((sum, passage) => add(sum, { ...EMPTY, ...countPassage(passage) }), EMPTY);

const visit = (node: ts.Node, source: ts.SourceFile, see: (node: ts.Node) => void): void => {
  see(node);
  for (const child of node.getChildren(source)) visit(child, source, see);
};

/** All comments of a file in their order; lines of `//` that follow one another are one comment. */
const readComments = (source: ts.SourceFile): readonly string[] => {
  const ranges = new Map<number, ts.CommentRange>();
  visit(source, source, (node) => {
    if (node.kind === ts.SyntaxKind.JsxText) return;
    const found = [
      ...(ts.getLeadingCommentRanges(source.text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(source.text, node.end) ?? []),
    ];
    for (const range of found) ranges.set(range.pos, range);
  });
  const comments: { text: string; end: number; isLine: boolean }[] = [];
  for (const { pos, end, kind } of [...ranges.values()].sort((a, b) => a.pos - b.pos)) {
    const isLine = kind === ts.SyntaxKind.SingleLineCommentTrivia;
    const text = source.text.slice(pos, end);
    const last = comments.at(-1);
    if (isLine && last?.isLine === true && source.text.slice(last.end, pos).trim() === '') {
      last.text += `\n${text}`;
      last.end = end;
    } else comments.push({ text, end, isLine });
  }
  return comments.map(({ text }) => text);
};

/** The text of a comment without its marks. */
const stripMarks = (comment: string): string =>
  comment
    .replace(/^\/\*+|\*+\/$/g, '')
    .replaceAll(/^[ \t]*(?:\/\/+|\*)/gm, '')
    .replaceAll(/\n\s*\n/g, '. ');

const isFunction = (node: ts.Node | undefined): boolean =>
  node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));

/** The name that a node gives to a function, if it does. */
const functionName = (node: ts.Node): string | undefined => {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isMethodSignature(node))
    return node.name !== undefined && ts.isIdentifier(node.name) ? node.name.text : undefined;
  if ((ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) && isFunction(node.initializer))
    return ts.isIdentifier(node.name) ? node.name.text : undefined;
  return undefined;
};

/** Counts a TypeScript file: its comments and the names of its functions. */
export const countSource = (file: string, text: string): WordCounts => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const names: string[] = [];
  visit(source, source, (node) => names.push(functionName(node) ?? ''));
  const comments = readComments(source);
  return {
    ...countPassages(comments.map(stripMarks)),
    docstrings: comments.filter((comment) => comment.startsWith('/**')).length,
    participles: names.filter(isParticiple),
    ofNames: names.filter((name) => /[a-z]Of$/.test(name)),
  };
};

/** Counts a Markdown document, without its blocks of code. */
export const countMarkdown = (text: string): WordCounts => {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, 'x');
  const lines = prose.split('\n').map((line) => line.replace(/^\s*(?:[-*#>]+|\d+\.)\s+/, ''));
  return countPassages(lines.flatMap((line) => line.split('|')).map((line) => line.replaceAll('**', '')));
};
