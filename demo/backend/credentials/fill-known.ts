import { fillTemplate, type TemplateValues } from '../template.js';

/**
 * Fills the templates in a tree of parameters. A parameter whose placeholder has no value is left out, as what a person
 * may leave empty is not sent.
 */
export function fillKnown(
  params: Readonly<Record<string, unknown>>,
  values: TemplateValues,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, template]) => {
      const value = fillOne(template, values);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Fills headers likewise. */
export function fillKnownHeaders(
  headers: Readonly<Record<string, string>>,
  values: TemplateValues,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, template]) => {
      const filled = fillTemplate(template, values);
      return filled.ok ? [[name.toLowerCase(), filled.text]] : [];
    }),
  );
}

function fillOne(template: unknown, values: TemplateValues): unknown {
  if (typeof template === 'string') {
    const filled = fillTemplate(template, values);
    return filled.ok ? filled.text : undefined;
  }
  if (Array.isArray(template)) {
    return template.map((one) => fillOne(one, values)).filter((one) => one !== undefined);
  }
  if (typeof template !== 'object' || template === null) return template;
  return fillKnown(Object.fromEntries(Object.entries(template)), values);
}
