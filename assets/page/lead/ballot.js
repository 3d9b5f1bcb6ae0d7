// The counts of one question. A ballot is a row of numbers: nothing in it says who voted, or what an answer means.
//
// It counts as src/workshop/ballot.rs does.

const MOST_COUNTED = 999; // more than that is no group but a mistake in typing

class Ballot {
  /** @param {number} answers */
  constructor(answers) {
    /** @type {number[]} */
    this.counts = Array(answers).fill(0);
  }

  // One more for an answer, or one less. Whether there is such an answer, and room for it.
  add(answer) {
    return this.change(answer, 1);
  }

  take(answer) {
    return this.change(answer, -1);
  }

  change(answer, by) {
    const changed = this.counts[answer] + by;
    if (!(changed >= 0 && changed <= MOST_COUNTED)) return false;
    this.counts[answer] = changed;
    return true;
  }

  // All counts at once; those that are not given are 0. Whether they can be counts of this question.
  set(counts) {
    const canBe = counts.length <= this.counts.length && counts.every((count) => count >= 0 && count <= MOST_COUNTED);
    if (canBe) this.counts = this.counts.map((_, answer) => counts[answer] ?? 0);
    return canBe;
  }

  copy() {
    const copy = new Ballot(0);
    copy.counts = [...this.counts];
    return copy;
  }

  get sum() {
    return this.counts.reduce((sum, count) => sum + count, 0);
  }

  // How many of the people present chose nothing. More votes than people is a miscount, and nobody passed then.
  passed(people) {
    return Math.max(0, people - this.sum);
  }

  // The answers that most chose: none if nobody chose anything, several if they are level.
  leading() {
    const most = Math.max(0, ...this.counts);
    return most === 0 ? [] : this.counts.flatMap((count, answer) => (count === most ? [answer] : []));
  }

  // The one answer that more chose than any other.
  get winner() {
    const [first, ...others] = this.leading();
    return others.length > 0 ? undefined : first;
  }
}
