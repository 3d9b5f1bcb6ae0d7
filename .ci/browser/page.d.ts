// What the page's scripts take for granted: every element that they ask for is an HTML element.
interface Element {
  readonly children: HTMLCollectionOf<HTMLElement>;
  querySelector<E extends HTMLElement = HTMLElement>(selectors: string): E | null;
  querySelectorAll<E extends HTMLElement = HTMLElement>(selectors: string): NodeListOf<E>;
}

interface Document {
  querySelector<E extends HTMLElement = HTMLElement>(selectors: string): E | null;
  querySelectorAll<E extends HTMLElement = HTMLElement>(selectors: string): NodeListOf<E>;
}

// What assets/page/older.js gives to browsers that do not have it.
interface Array<T> {
  at(place: number): T | undefined;
  findLast(test: (value: T, place: number, all: T[]) => unknown): T | undefined;
  findLastIndex(test: (value: T, place: number, all: T[]) => unknown): number;
  toSorted(compare?: (one: T, other: T) => number): T[];
}

// What assets/page/standing.js hands to the script.
declare function languageAmong(tags: string[]): number;
declare function takeOver(draw: () => void): void;
