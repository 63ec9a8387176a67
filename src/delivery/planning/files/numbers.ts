/** The numbers of a text in order; words that are no numbers are a fault. */
export function numbersOf(text: string, where: string): number[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => {
      const value = Number(word);
      if (Number.isFinite(value)) return value;
      throw new RangeError(`${where} holds "${word.slice(0, 40)}" where a number belongs.`);
    });
}

/** Numbers line by line, empty lines left out. */
export function rowsOf(text: string, where: string): number[][] {
  return text
    .split("\n")
    .map((line) => numbersOf(line, where))
    .filter((row) => row.length > 0);
}

export function requireWhole(value: number, what: string, least = 0): number {
  if (Number.isInteger(value) && value >= least) return value;
  throw new RangeError(`${what} is ${value}; it must be a whole number from ${least}.`);
}
