import { Hono } from 'hono';
import * as z from 'zod';
import { people, personById } from './people.js';
import { refuse } from './refusal.js';
import type { SignIns } from './sign-ins.js';
import { signedInPerson, signIn } from './signed-in.js';

const signInBody = z.object({ personId: z.string() });

/** Tells who is signed in, and signs somebody else in. Acme's people have no passwords: it shows connections. */
export function signInRoutes(signIns: SignIns) {
  return new Hono()
    .get('/', (c) => c.json({ person: signedInPerson(c, signIns) ?? null, people }))
    .post('/', async (c) => {
      const body = signInBody.safeParse(await c.req.json().catch(() => undefined));
      const person = body.success ? personById(body.data.personId) : undefined;
      if (person === undefined) return refuse(c, 400, 'unknown_person', 'Acme knows nobody by this id.');
      signIn(c, signIns, person);
      return c.json({ person, people });
    });
}
