import type { Field } from './form.js';

/**
 * Marks a user name and its password, the one thing that a password manager may know. Many providers ask for a key in
 * these two inputs, and a manager that fills in the person's own password would send it to a stranger.
 */
export function asLogin(fields: readonly Field[]): readonly Field[] {
  const find = (name: string) => fields.find((field) => field.group === 'credentials' && field.name === name);
  const user = find('username');
  const password = find('password');
  if (!user || !password || !isUserName(user.label) || !isPassword(password.label)) return fields;
  return fields.map((field) => {
    if (field === user) return { ...field, autofill: 'username' };
    return field === password ? { ...field, autofill: 'current-password' } : field;
  });
}

function isUserName(label: string | null): boolean {
  return label === null || (/user|e-?mail|login/i.test(label) && !/key|token|secret/i.test(label));
}

function isPassword(label: string | null): boolean {
  return label === null || (/password/i.test(label) && !/key|token|secret|api/i.test(label));
}
