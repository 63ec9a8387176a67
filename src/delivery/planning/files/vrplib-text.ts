import { numbersOf, requireWhole, rowsOf } from "./numbers.ts";

/** A VRPLIB text in parts; node k of the file is index k − 1 in everything returned. */
export class VrplibText {
  readonly name: string;
  readonly nodeCount: number;
  private readonly header = new Map<string, string>();
  private readonly sections = new Map<string, string[]>();

  /** @throws RangeError if DIMENSION is missing or no whole number */
  constructor(text: string, name: string) {
    this.name = name;
    let section: string[] | undefined;
    for (const line of text.split("\n")) {
      const field = /^\s*(\w+)\s*:\s*(.*?)\s*$/.exec(line);
      const title = /^\s*(\w+_SECTION)\s*:?\s*$/.exec(line);
      if (title !== null) {
        section = [];
        this.sections.set(title[1], section);
      } else if (field !== null) this.header.set(field[1], field[2]);
      else if (!/^\s*EOF\s*$/.test(line)) section?.push(line);
    }
    const dimension = this.header.get("DIMENSION");
    this.nodeCount = requireWhole(Number(dimension), `${name}: DIMENSION`, 1);
  }

  /** Every field and section by name. */
  get titles(): string[] {
    return [...this.header.keys(), ...this.sections.keys()];
  }

  field(title: string): string | undefined {
    return this.header.get(title);
  }

  /** @throws RangeError if the field is no number */
  number(title: string): number | undefined {
    const text = this.header.get(title);
    if (text === undefined) return undefined;
    return numbersOf(text, `${this.name}, ${title}`)[0];
  }

  numbers(section: string): number[] | undefined {
    const lines = this.sections.get(section);
    return lines && numbersOf(lines.join("\n"), `${this.name}, ${section}`);
  }

  /**
   * The numbers behind each node or vehicle of a section: rows "number value …" in any order.
   *
   * @throws RangeError naming a number that is missing, twice or out of range
   */
  rows(section: string, count: number, least: number): number[][] | undefined {
    const lines = this.sections.get(section);
    if (lines === undefined) return undefined;
    const where = `${this.name}, ${section}`;
    const found = new Array<number[] | undefined>(count);
    for (const [number, ...values] of rowsOf(lines.join("\n"), where)) {
      if (number === -1 && values.length === 0) break;
      if (!Number.isInteger(number) || number < 1 || number > count) {
        throw new RangeError(`${where} has a row for ${number}; there are 1 … ${count}.`);
      }
      if (values.length < least) {
        throw new RangeError(`${where} gives ${number} too few values: it needs ${least}.`);
      }
      if (found[number - 1] !== undefined) {
        throw new RangeError(`${where} has two rows for ${number}.`);
      }
      found[number - 1] = values;
    }
    return Array.from(found, (values, index) => {
      if (values !== undefined) return values;
      throw new RangeError(`${where} has no row for ${index + 1}.`);
    });
  }

  /** One number per node or vehicle: of its section, or a field that holds for all of them. */
  each(title: string, count: number): number[] | undefined {
    const rows = this.rows(`${title}_SECTION`, count, 1);
    if (rows !== undefined) return rows.map(([value]) => value);
    const all = this.number(title);
    return all === undefined ? undefined : new Array<number>(count).fill(all);
  }

  /** @throws RangeError if no depot is named or one is no node */
  depots(): number[] {
    const numbers = this.numbers("DEPOT_SECTION") ?? [1];
    const nodes = numbers.slice(0, numbers.includes(-1) ? numbers.indexOf(-1) : undefined);
    for (const node of nodes) {
      if (Number.isInteger(node) && node >= 1 && node <= this.nodeCount) continue;
      throw new RangeError(`${this.name}, DEPOT_SECTION names ${node}, which is no node.`);
    }
    if (nodes.length === 0) throw new RangeError(`${this.name}, DEPOT_SECTION names no depot.`);
    return nodes.map((node) => node - 1);
  }
}
