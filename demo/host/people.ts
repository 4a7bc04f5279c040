/** A person with an Acme account. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Who can be signed in. The first one is whoever opens Acme for the first time. */
export const people: readonly [Person, ...Person[]] = [
  { id: 'user_sam', name: 'Sam Rivera', email: 'sam@northwind.test' },
  { id: 'user_alex', name: 'Alex Chen', email: 'alex@northwind.test' },
];

/** Returns the person with this id, or nothing. */
export function personById(id: string): Person | undefined {
  return people.find((person) => person.id === id);
}
