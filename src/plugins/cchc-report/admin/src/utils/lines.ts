/** Breaks a label at its spaces into lines of about so many characters, for a chart's axis. */
export const linesOf = (label: string, length: number): readonly string[] =>
  label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > length) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
