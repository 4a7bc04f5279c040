/** Does an act when all earlier ones are done. */
export type InTurn = <Answer>(act: () => Promise<Answer>) => Promise<Answer>;

/** Makes a queue of acts that must not mix. An act that fails stops no other. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const turn = last.then(act);
    last = turn.catch(() => {});
    return turn;
  };
}
