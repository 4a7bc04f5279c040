/** Makes `take` get one event at a time: those that its own work makes wait until it has ended. */
export function oneAtATime<Event>(take: (event: Event) => void): (event: Event) => void {
  const queue: Event[] = [];
  let running = false;
  return (event) => {
    queue.push(event);
    if (running) return;
    running = true;
    try {
      for (let next = queue.shift(); next; next = queue.shift()) take(next);
    } finally {
      running = false;
    }
  };
}
