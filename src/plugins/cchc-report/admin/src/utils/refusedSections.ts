const NAME = /[a-z_]+\.[a-z_]+/g;
const QUOTED = /“([^”]+)”/g;

/**
 * The keys of the sections that a refusal of the server is about: those that have a placeholder it names, or words it
 * quotes. All words of a refusal are for the whole template, as it is the server that reads it.
 */
export const refusedSections = (
  message: string,
  texts: Readonly<Record<string, string>>,
): readonly string[] => {
  const names = new Set(message.match(NAME));
  const quotes = [...message.matchAll(QUOTED)].flatMap(([, words]) => (words ? [words] : []));
  return Object.entries(texts)
    .filter(
      ([, text]) =>
        (text.match(NAME) ?? []).some((name) => names.has(name)) ||
        quotes.some((words) => text.includes(words)),
    )
    .map(([key]) => key);
};
